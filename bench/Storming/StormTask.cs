namespace Wengang.Bench.Storming;

/// <summary>A household that a worker confirms by one tap.</summary>
internal sealed class StormTask(long household)
{
    public long Household => household;

    /// <summary>The answer, as the site names it when the page's button is pressed.</summary>
    public Guid Answer { get; set; }

    /// <summary>Whether the worker has seen that it was taken.</summary>
    public bool IsAcknowledged { get; set; }

    /// <summary>Seconds from the first press to the receipt.</summary>
    public double Seconds { get; set; }
}
