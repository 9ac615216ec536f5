namespace Wengang.App.Messages;

/// <summary>What is sent to somebody without an account; kept sealed until then.</summary>
/// <param name="Phone">The number.</param>
/// <param name="Text">The words.</param>
/// <param name="Parameters">The words that are filled into the template, as JSON.</param>
internal sealed record AskedWords(string Phone, string Text, string Parameters);
