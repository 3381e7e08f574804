"""Reading what people type: which number belongs to which KPI."""
