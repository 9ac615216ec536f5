namespace Wengang.App.Collecting.Receiving;

/// <summary>Lets one batch be merged at a time, in the order of arrival.</summary>
public sealed class SyncGate : IDisposable
{
    private readonly SemaphoreSlim one = new(1);

    /// <summary>Dispose what is given to let the next one in.</summary>
    public async Task<IDisposable> EnterAsync()
    {
        await one.WaitAsync();
        return new Turn(one);
    }

    public void Dispose() => one.Dispose();

    private sealed class Turn(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}
