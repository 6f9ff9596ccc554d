using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>The functions conditions can ask, with how each is bound.</summary>
public sealed class FunctionTable
{
    private readonly Dictionary<string, Binding> bindings = new(StringComparer.Ordinal);

    /// <summary>Their signatures, for checking and for the reference page.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>Adds a function for one scope or both.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="parameters">Its parameters, as in <see cref="ParameterKind"/>.</param>
    /// <param name="returns">What it answers.</param>
    /// <param name="doc">One sentence for authors.</param>
    /// <param name="truth">Binds it over the truth, or null when only a seat may ask.</param>
    /// <param name="desk">Binds it over a desk, or null when it asks for the truth.</param>
    public FunctionTable Add(
        string name,
        IReadOnlyList<string> parameters,
        ValueKind returns,
        string doc,
        Func<BoundCall, ScenarioBuild, Term>? truth = null,
        Func<BoundCall, ScenarioBuild, DeskTerm>? desk = null)
    {
        var scope = truth is null ? Scope.Seat : desk is null ? Scope.Truth : Scope.Both;
        Vocabulary.Add(new FunctionSignature(name, [.. parameters.Select(ParameterKind.Parse)], returns, scope, doc));
        bindings.Add(name, new Binding(truth, desk));
        return this;
    }

    internal Binding Find(string name) => bindings[name];

    internal sealed record Binding(Func<BoundCall, ScenarioBuild, Term>? Truth, Func<BoundCall, ScenarioBuild, DeskTerm>? Desk);
}
