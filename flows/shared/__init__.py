"""Where flows meet: people, agreements, KPIs, working time."""
