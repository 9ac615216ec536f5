namespace Wengang.Rules.Policies;

/// <summary>
/// The length of stretches: whole units, and for months from date to date the days over. Compared by <see cref="Key"/>.
/// </summary>
/// <param name="Whole">Months or days.</param>
/// <param name="Days">Days beyond the whole months; 0 for the other measures.</param>
/// <param name="From">First day of what was counted; 0 when nothing was.</param>
/// <param name="To">Last day of it.</param>
internal readonly record struct RunLength(int Whole, int Days, int From, int To)
{
    public long Key => Whole * 100L + Days;
}
