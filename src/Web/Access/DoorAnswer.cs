namespace Wengang.Web.Access;

/// <summary>What came of trying to sign in.</summary>
/// <param name="IsOpen">The session is there.</param>
/// <param name="Problem">Why not, in a sentence; null when open or when the second factor comes next.</param>
public sealed record DoorAnswer(bool IsOpen, string? Problem)
{
    public static readonly DoorAnswer Open = new(true, null);

    public static readonly DoorAnswer WantsSecondFactor = new(false, null);

    public static DoorAnswer Refused(string problem) => new(false, problem);
}
