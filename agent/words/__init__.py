"""From what a flow wants said to the sentence a person reads."""
