using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.People.Searching;

/// <summary>
/// A beginning by which a name is found: the name from any of its characters on, or the initials from any of them on. It belongs to the
/// name and not to a person, so it never grows stale: whoever bears the name now is looked up in the register itself.
/// </summary>
public sealed class NameKey : Recorded, IFrozen
{
    public required string Text { get; init; }

    public required string Name { get; init; }
}
