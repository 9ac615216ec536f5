namespace Wengang.App.Monitoring.Sheets;

/// <summary>What will become of a row of a returned sheet.</summary>
public enum RowVerdict
{
    /// <summary>Nothing was filled in; the person stays to be checked.</summary>
    Blank,

    /// <summary>It will be taken.</summary>
    Taken,

    /// <summary>Somebody answered, or corrected the person's work, after the sheet was downloaded; it is shown and not overwritten.</summary>
    Overtaken,

    /// <summary>Something in it cannot be.</summary>
    Rejected,
}
