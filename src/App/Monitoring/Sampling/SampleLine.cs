namespace Wengang.App.Monitoring.Sampling;

/// <summary>A line of a call-back list.</summary>
/// <param name="Sampled">Who was drawn.</param>
/// <param name="Name">As the register knows them; null when it does not any more.</param>
/// <param name="Village">Name of the village.</param>
/// <param name="HasPhone">Whether a number is registered.</param>
/// <param name="Call">The latest call; null while nobody called.</param>
/// <param name="Caller">Who is to call; null when nobody was named.</param>
/// <param name="IsOpen">Whether the village still has to check again what was wrong.</param>
/// <param name="AnsweredSince">Whether the village answered for the person after the draw.</param>
public sealed record SampleLine(SampledPerson Sampled, string? Name, string Village, bool HasPhone, SampleCall? Call, SampleCaller? Caller, bool IsOpen, bool AnsweredSince)
{
    /// <summary>Spoken to: nothing is left to do for the caller.</summary>
    public bool IsCalled => Call is { Reached: true };
}
