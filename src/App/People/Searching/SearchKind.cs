namespace Wengang.App.People.Searching;

/// <summary>What typed words can mean.</summary>
public enum SearchKind
{
    /// <summary>A name, a part of one, or initials.</summary>
    Name,
    Identity,
    Phone,
    Household,

    /// <summary>As long as an identity number, but none.</summary>
    BadNumber,
}
