using Wengang.Rules.Changes;

namespace Wengang.App.Indicators.Changes;

/// <summary>A reason of a change as lists show it.</summary>
/// <param name="Entry">The reason.</param>
/// <param name="PersonId">The person; null for things and for people outside the register or the session's regions.</param>
/// <param name="Name">The person's name, or what names the thing.</param>
/// <param name="IdentityMasked">First 6 and last 4 characters; empty for things.</param>
/// <param name="Township">The township whose figure it changes.</param>
/// <param name="Village">Where the register has the person; null for things.</param>
/// <param name="Reason">What happened, in Chinese.</param>
public sealed record ChangeLine(
    ChangeEntry Entry, long? PersonId, string Name, string IdentityMasked, string Township, string? Village, string Reason);
