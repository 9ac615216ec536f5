namespace Wengang.App.Collecting.Sending;

/// <summary>What a phone downloads: its holder's own villages for the open month, all of it or what changed since.</summary>
/// <param name="Number">The county's number up to which this is everything; what the phone builds on.</param>
/// <param name="IsWhole">False: only households that changed; the others stay as they are.</param>
public sealed record PhoneData(long Number, bool IsWhole)
{
    /// <summary>yyyy-MM; null: no month is open.</summary>
    public string? Month { get; init; }

    /// <summary>Last day in time, yyyy-MM-dd.</summary>
    public string? Due { get; init; }

    /// <summary>Codes of the questions that are asked.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>Lists to choose from, by name of the list: code and name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string[]>> Lists { get; init; } = new Dictionary<string, IReadOnlyList<string[]>>();

    /// <summary>Code and name.</summary>
    public IReadOnlyList<string[]> Villages { get; init; } = [];

    /// <summary>All households in walking order, village by village; what is not named here is no longer on the list.</summary>
    public IReadOnlyList<string> Order { get; init; } = [];

    public IReadOnlyList<PhoneHousehold> Households { get; init; } = [];
}
