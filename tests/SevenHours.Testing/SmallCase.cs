using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;
using Shouldly;

namespace SevenHours.Testing;

/// <summary>A case small enough to read in a test: two agencies, three seats, one person, one place. Sections are added as YAML.</summary>
public sealed class SmallCase
{
    private static readonly Discipline[] Default = [new KnowledgeDiscipline(), new InterviewsDiscipline()];

    private readonly MemorySource source = new();
    private readonly IReadOnlyList<Discipline> disciplines;

    /// <summary>The bare case, played with some disciplines; knowledge and interviews when none are given.</summary>
    public SmallCase(params IReadOnlyList<Discipline> disciplines)
    {
        this.disciplines = disciplines.Count == 0 ? Default : disciplines;
        With("scenario", """
            scenario: small
            title: A small case
            language: en
            begins: 2031-03-09T09:00
            goal: { reached: "elapsed >= 0s" }
            ends: { latest: 2d }
            """);
        With("world", """
            countries: { verania: { name: Verania, code: XB, languages: [en] } }
            agencies:
              police: { name: Police, short: PO, profession: police, country: verania }
              ngo: { name: Lantern House, short: LH, profession: ngo, country: verania }
            seats:
              chief: { agency: police, title: Chief, languages: [en] }
              officer: { agency: police, title: Officer, languages: [en] }
              counsellor: { agency: ngo, title: Counsellor, languages: [en, ru] }
            people: { girl: { name: The girl, languages: [ru] } }
            places: { house: { name: The house, country: verania } }
            things: { phone: { kind: number, name: "+999 555 0100" } }
            """);
    }

    /// <summary>Adds a file, or replaces it.</summary>
    public SmallCase With(string file, string yaml)
    {
        source.With($"small/{file}.yaml", yaml + "\n");
        return this;
    }

    /// <summary>Adds a file of a folder beside the case, such as <c>laws-other/law</c>, or replaces it.</summary>
    public SmallCase WithBeside(string file, string yaml)
    {
        source.With($"{file}.yaml", yaml + "\n");
        return this;
    }

    /// <summary>What the compiler makes of it, findings included.</summary>
    /// <param name="edition">A national edition beside it; null for none.</param>
    /// <param name="form">The short form that is played; null for the whole case.</param>
    public CompiledPackage Compile(string? edition = null, string? form = null) => new ScenarioCompiler(disciplines).Read(source, "small", edition, form);

    /// <summary>The codes of all findings, in order.</summary>
    public IReadOnlyList<string> Findings() => [.. Compile().Package.Diagnostics.All.Select(d => d.Code)];

    /// <summary>The scenario; fails with the findings when there are errors.</summary>
    public Scenario Build()
    {
        var compiled = Compile();
        compiled.Scenario.ShouldNotBeNull(string.Join('\n', compiled.Package.Diagnostics.All.Select(d => $"{d.At} {d.Code} {d.Message}")));
        return compiled.Scenario;
    }

    /// <summary>A world in play under a national edition; fails with the findings when there are errors.</summary>
    public PlayedWorld BeginUnder(string edition)
    {
        var compiled = Compile(edition);
        compiled.Scenario.ShouldNotBeNull(string.Join('\n', compiled.Package.Diagnostics.All.Select(d => $"{d.At} {d.Code} {d.Message}")));
        return PlayedWorld.Begin(compiled.Scenario, new ScenarioCompiler(disciplines).WireNames);
    }

    /// <summary>A world in play.</summary>
    public PlayedWorld Begin(ulong seed = 1) => PlayedWorld.Begin(Build(), new ScenarioCompiler(disciplines).WireNames, seed);
}
