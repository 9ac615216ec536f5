namespace Wengang.App.Auditing;

/// <summary>Rings when an operation of this process that took back facts is durable: whoever built on such facts looks at them again.</summary>
public static class RetractionBell
{
    public static event Action? Rang;

    internal static void Ring() => Rang?.Invoke();
}
