namespace Wengang.App.Messages.Sending;

/// <summary>What a sender is given.</summary>
/// <param name="To">The number or address.</param>
/// <param name="Title">Subject of an e-mail.</param>
/// <param name="Text">The words.</param>
/// <param name="Template">The SMS provider's template; may be empty.</param>
/// <param name="Parameters">What is filled into it, as JSON.</param>
/// <param name="IdempotencyKey">The same for every attempt.</param>
public sealed record Parcel(string To, string Title, string Text, string Template, string Parameters, string IdempotencyKey);
