namespace Wengang.App.Collecting.Sending;

/// <summary>A person as a phone keeps them: name and what is believed of their work; no identity number, the telephone masked. Short names, sent by the hundred.</summary>
/// <param name="Id">Key, as text.</param>
/// <param name="N">Name.</param>
/// <param name="S">Sex and age in words.</param>
/// <param name="W">Work as it is believed to be, in one line.</param>
public sealed record PhonePerson(string Id, string N, string S, string W)
{
    /// <summary>Telephone, masked.</summary>
    public string? T { get; init; }

    /// <summary>Whether in work.</summary>
    public bool J { get; init; }

    /// <summary>Code of the month's answer; null while there is none.</summary>
    public string? K { get; init; }

    /// <summary>Fields that wait for the township's decision, in words.</summary>
    public string? C { get; init; }

    /// <summary>Why the person is to be checked again, in words; null when nobody asks for it.</summary>
    public string? R { get; init; }
}
