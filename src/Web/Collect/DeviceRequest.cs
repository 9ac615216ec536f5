namespace Wengang.Web.Collect;

/// <summary>A phone that wants to collect.</summary>
/// <param name="Name">What the worker calls it.</param>
public sealed record DeviceRequest(string? Name);
