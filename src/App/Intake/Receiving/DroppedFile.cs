namespace Wengang.App.Intake.Receiving;

/// <summary>A file as it arrives.</summary>
/// <param name="Name">As the sender names it; may carry folders.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Open">Opens its content.</param>
public sealed record DroppedFile(string Name, long Bytes, Func<Stream> Open);
