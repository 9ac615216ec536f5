namespace Wengang.App.Dossiers.Listing;

/// <summary>Order of a list of people.</summary>
public enum PeopleSort
{
    /// <summary>By village and household.</summary>
    Place,
    Name,

    /// <summary>The youngest first.</summary>
    Age,

    /// <summary>The oldest first.</summary>
    Oldest,
}
