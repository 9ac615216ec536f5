namespace Wengang.App.People.Editing;

/// <summary>Somebody to be added to the register, as typed.</summary>
public sealed record NewPerson
{
    public string Name { get; init; } = "";

    public string Identity { get; init; } = "";

    /// <summary>户编号; a new one makes a new household.</summary>
    public string HouseholdCode { get; init; } = "";

    /// <summary>12 digits; needed for a new household, else that of the household.</summary>
    public string Village { get; init; } = "";

    /// <summary>Needed for a new household, else that of the household.</summary>
    public string HouseholdType { get; init; } = "";

    public string Monitor { get; init; } = "";

    public string Relation { get; init; } = "";

    public string Labour { get; init; } = "";

    public string Phone { get; init; } = "";

    /// <summary>First day in the register, yyyy-MM-dd.</summary>
    public string Since { get; init; } = "";
}
