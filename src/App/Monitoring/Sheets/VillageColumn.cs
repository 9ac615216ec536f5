namespace Wengang.App.Monitoring.Sheets;

/// <summary>A column of the village's sheet.</summary>
public enum VillageColumn
{
    Row,
    Household,
    Name,
    Age,
    State,
    Answered,
    Kind,
    Home,
    Region,
    Province,
    City,
    County,
    Employer,
    Since,
    Wage,
    Wants,
    Reason,
    Needs,
    Method,
    CheckedOn,
    NextOn,
    Note,

    /// <summary>Not shown: whom the row speaks of, and as of when.</summary>
    Key,
}
