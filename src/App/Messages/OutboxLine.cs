namespace Wengang.App.Messages;

/// <summary>A delivery as the administrator sees it: who and what for, never the number, the address or the words.</summary>
/// <param name="Delivery">Its state.</param>
/// <param name="Kind">Why.</param>
/// <param name="Name">The name of the account's holder; of somebody without an account only that it is one.</param>
public sealed record OutboxLine(Delivery Delivery, MessageKind Kind, string Name);
