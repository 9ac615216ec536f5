namespace Wengang.Rules.Work;

/// <summary>One person placed with an enterprise under a recruitment task.</summary>
/// <param name="Hired">The first day on the job.</param>
/// <param name="Left">The last day on the job; null while it goes on.</param>
/// <param name="ContractSigned">Whether a labour contract is signed.</param>
public readonly record struct Hire(DateOnly Hired, DateOnly? Left, bool ContractSigned);
