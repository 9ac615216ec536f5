using Wengang.App.Editing;
using Wengang.Rules.Facts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Editing;

/// <summary>What is done to the stretches of one spell, whoever asks for it.</summary>
internal static class SpellEdits
{
    /// <summary>Ends in a month (still worked), from the last day of that month on; null takes the end away.</summary>
    public static IReadOnlyList<Stretch<WorkSpell>> Ended(IReadOnlyList<Stretch<WorkSpell>> stretches, Period? end) => Amending.NameEnd(
        stretches, end?.LastDay, s => s.EndMonth is null ? s : With(s, nameof(WorkSpell.EndMonth), null), s => With(s, nameof(WorkSpell.EndMonth), end, end!.Value.LastDay));

    /// <summary>A copy that says one thing otherwise.</summary>
    public static WorkSpell With(WorkSpell spell, string property, object? value, DateOnly? observedOn = null)
    {
        var copy = FactEdits.Copy(spell, observedOn);
        FactField<WorkSpell>.Set(copy, property, value);
        return copy;
    }
}
