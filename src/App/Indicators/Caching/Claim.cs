namespace Wengang.App.Indicators.Caching;

/// <summary>Values that one thread computes while others who want them wait.</summary>
internal sealed class Claim
{
    private readonly TaskCompletionSource<IReadOnlyDictionary<object, object>?> values = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The values once they are there; null when computing them failed.</summary>
    public IReadOnlyDictionary<object, object>? Values => values.Task.GetAwaiter().GetResult();

    public void Fulfil(IReadOnlyDictionary<object, object> computed) => values.SetResult(computed);

    public void GiveUp() => values.SetResult(null);
}
