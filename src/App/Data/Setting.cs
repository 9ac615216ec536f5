namespace Wengang.App.Data;

/// <summary>A value that belongs to this database: the key's fingerprint, the county's own code.</summary>
public sealed class Setting
{
    public required string Key { get; init; }

    public required string Value { get; set; }
}
