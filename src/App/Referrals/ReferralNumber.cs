namespace Wengang.App.Referrals;

/// <summary>One number that a county sets about its help.</summary>
/// <param name="Key">Its key in the settings of the database.</param>
/// <param name="Group">Heading under which it is shown.</param>
/// <param name="Name">Chinese, with the unit.</param>
/// <param name="Default">While the database says nothing.</param>
/// <param name="Least">Inclusive.</param>
/// <param name="Most">Inclusive; 1 with <paramref name="Least"/> 0 is yes or no.</param>
public sealed record ReferralNumber(string Key, string Group, string Name, int Default, int Least, int Most)
{
    public bool IsYesNo => (Least, Most) == (0, 1);
}
