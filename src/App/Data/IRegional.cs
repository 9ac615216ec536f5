namespace Wengang.App.Data;

/// <summary>A row that belongs to a region; the session's scope filters and guards it.</summary>
public interface IRegional
{
    /// <summary>Division code, 6 (county), 9 (township) or 12 digits (village), as it was when the row was written.</summary>
    string RegionCode { get; }
}
