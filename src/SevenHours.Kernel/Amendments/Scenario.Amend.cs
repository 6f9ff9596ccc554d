using SevenHours.Language;

namespace SevenHours.Kernel;

/// <content>Amendments of a scenario in play.</content>
public sealed partial class Scenario
{
    private readonly Lock amending = new();
    private readonly ScenarioOrigin? origin;
    private readonly Dictionary<Variation, Scenario> varied = [];
    private (string Yaml, Amendment Result)? latest;

    /// <summary>Whether it was compiled from a package that it remembers, and so can be amended.</summary>
    public bool CanBeAmended => origin is not null;

    /// <summary>This scenario with an amendment laid over its package.</summary>
    /// <remarks>
    /// The package itself stays what it was. An amendment adds entries of any section and changes words; nothing that play rests on can be
    /// changed or taken away, and every number stays what it was. Thread-safe; the same amendment is compiled once.
    /// </remarks>
    /// <param name="yaml">Sections with entries, as in any content file of a package.</param>
    public Amendment Amend(string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        lock (amending)
        {
            if (latest is { } known && known.Yaml == yaml)
            {
                return known.Result;
            }

            var result = Compile(yaml);
            latest = (yaml, result);
            return result;
        }
    }

    /// <summary>This scenario with other values for what nobody has measured: the same things under the same numbers.</summary>
    /// <exception cref="InvalidOperationException">It was not read from a package.</exception>
    public Scenario Vary(Variation variation)
    {
        ArgumentNullException.ThrowIfNull(variation);
        if (origin is null)
        {
            throw new InvalidOperationException("This scenario was not read from a package.");
        }

        lock (amending)
        {
            return varied.TryGetValue(variation, out var known) ? known : varied[variation] = Compile(origin, variation);
        }
    }

    /// <summary>The same case in one of its short forms, read anew from what it was compiled from.</summary>
    /// <param name="form">The author's id of the form.</param>
    /// <exception cref="InvalidOperationException">It was not read from a package.</exception>
    public CompiledPackage InForm(string form)
    {
        var compiled = origin ?? throw new InvalidOperationException("This scenario was not read from a package.");
        var package = new PackageReader<ScenarioManifest>(compiled.Compiler.Shape).Read(compiled.Source, compiled.Root, compiled.Amendments, compiled.Edition);
        return compiled.Compiler.Compile(package, compiled with { Package = package, Form = form }, null);
    }

    // Read anew, for what is found is noted in the package.
    private Scenario Compile(ScenarioOrigin from, Variation variation)
    {
        var package = new PackageReader<ScenarioManifest>(from.Compiler.Shape).Read(from.Source, from.Root, from.Amendments, from.Edition);
        return from.Compiler.Compile(package, from, this, variation).Scenario
            ?? throw new InvalidOperationException($"{Name} has errors with other values: {package.Diagnostics.All.FirstOrDefault(d => d.Severity == Severity.Error)?.Message}");
    }

    private Amendment Compile(string yaml)
    {
        if (origin is null)
        {
            throw new InvalidOperationException("This scenario was not read from a package.");
        }

        IReadOnlyList<string> amendments = [.. origin.Amendments, yaml];
        var package = new PackageReader<ScenarioManifest>(origin.Compiler.Shape).Read(origin.Source, origin.Root, amendments, origin.Edition);
        if (!package.Diagnostics.HasErrors)
        {
            Additions.Check(origin.Package, package);
        }

        var compiled = origin.Compiler.Compile(package, origin with { Amendments = amendments, Package = package }, this);
        return new Amendment(compiled.Scenario, package.Diagnostics.All);
    }
}

/// <summary>What became of an amendment.</summary>
/// <param name="Scenario">The amended scenario, or null when there are errors.</param>
/// <param name="Diagnostics">All findings about the package with the amendment; places in it are named <c>amendment-1.yaml</c> and so on.</param>
public sealed record Amendment(Scenario? Scenario, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The first error with its place, or null.</summary>
    public Diagnostic? FirstError => Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error);
}
