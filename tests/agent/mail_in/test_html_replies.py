"""Answers that mail programs write as HTML only are read like any other: the answer, and not what it quotes."""

from __future__ import annotations

import pytest

from agent.mail_in.reading import read_mail
from flows.reading.reply import read_reply
from tests.agent.mail_in.mails import US, arrived, written

OPTIONS = ("Pause the 214 articles until the feed is back", "Enter the 30 best-sellers by hand")
PAGES = {
    "Outlook": """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- @font-face {font-family:
        Calibri;} p.MsoNormal {margin:0cm;} --></style></head><body lang="DE"><div class="WordSection1"><p
        class="MsoNormal"><span>Hi Mia,<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p
        class="MsoNormal">B, but cap it at 200&nbsp;&euro;.<o:p></o:p></p><p class="MsoNormal">Best,
        Jonas</p><div><div
        style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Von:</b> Mia
        &lt;reports@agency.example&gt;<br><b>Gesendet:</b> Donnerstag, 12. Juni 2025 14:05<br><b>An:</b>
        Jonas<br><b>Betreff:</b> DECISION [E-42]</p></div></div><p>Choose A or B. I recommend A.</p><table><tr>
        <td>A</td>
        <td>Pause</td></tr></table></div></body></html>""",
    "Outlook on the web": """<div class="elementToProof">B, but cap it at 200 &euro;.<br></div><div
        id="appendonsend"></div>
        <hr style="width:98%"><div id="divRplyFwdMsg"><font><b>From:</b> Mia
        &lt;reports@agency.example&gt;<br><b>Sent:</b>
        Thursday, June 12, 2025 2:05 PM<br><b>To:</b> Jonas<br><b>Subject:</b> DECISION [E-42]</font></div><div>Choose A
        or B. I recommend A.</div>""",
    "Gmail": """<div dir="ltr">B, but cap it at 200 €.<br></div><br><div class="gmail_quote"><div
        class="gmail_attr">On Thu,
        12 Jun 2025 at 14:05, Mia &lt;<a href="mailto:reports@agency.example">reports@agency.example</a>&gt;
        wrote:<br></div><blockquote class="gmail_quote"><u></u><p>Choose A or B. I recommend
        A.</p></blockquote></div>""",
    "Apple Mail": """<html><body dir="auto">B, but cap it at 200 €.<br><br><div dir="ltr">Sent from my
        iPhone</div><div
        dir="ltr"><br><blockquote type="cite">On 12 Jun 2025, at 14:05, Mia &lt;reports@agency.example&gt;
        wrote:<br><br></blockquote></div><blockquote type="cite"><p>Choose A or B. I recommend
        A.</p></blockquote></body>
        </html>""",
}


@pytest.mark.parametrize("program", PAGES)
def test_an_answer_in_html_is_read_and_its_quotation_is_not(program: str) -> None:
    mail = written("")
    mail.clear_content()
    mail.set_content(PAGES[program], subtype="html")
    read = read_mail(arrived(mail), US)
    reading = read_reply(read.text, OPTIONS, "A", "en")
    assert (reading.choice, reading.comment.rstrip(".")) == ("B", "but cap it at 200 €")
    assert not read.automatic
