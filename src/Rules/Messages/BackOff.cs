namespace Wengang.Rules.Messages;

/// <summary>When a message that could not be sent is tried again.</summary>
public static class BackOff
{
    private static readonly int[] Minutes = [1, 5, 15, 60, 240];

    /// <summary>So often is a message tried at all.</summary>
    public static int Most => Minutes.Length + 1;

    /// <summary>The pause after a number of attempts (from 1); null when it is given up.</summary>
    public static TimeSpan? After(int attempts) => attempts < Most ? TimeSpan.FromMinutes(Minutes[Math.Max(1, attempts) - 1]) : null;
}
