namespace Wengang.App.Accounts;

/// <summary>One number that guards sign-in.</summary>
/// <param name="Key">Its key in the settings of the database.</param>
/// <param name="Name">Chinese.</param>
/// <param name="Least">Inclusive.</param>
/// <param name="Most">Inclusive.</param>
/// <param name="Value">Reads it.</param>
/// <param name="With">The settings with another value.</param>
public sealed record SecuritySetting(
    string Key, string Name, int Least, int Most, Func<SecuritySettings, int> Value, Func<SecuritySettings, int, SecuritySettings> With);
