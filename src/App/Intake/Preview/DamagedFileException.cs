using Wengang.App.Imports.Running;

namespace Wengang.App.Intake.Preview;

/// <summary>A file of the batch turned out damaged half-way.</summary>
internal sealed class DamagedFileException(string path, ImportProblem problem, Exception inner) : Exception(problem.Sentence, inner)
{
    public string Path { get; } = path;

    public ImportProblem Problem { get; } = problem;
}
