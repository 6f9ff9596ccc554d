using SevenHours.Language;

namespace SevenHours.Pure.Tests.Language;

/// <summary>A small package that is right in every way, and a way to spoil one file of it.</summary>
internal sealed class Sample
{
    public static readonly PackageShape Shape = new PackageShape()
        .Manifest<SampleManifest>()
        .Section<SampleFact>()
        .Section<SampleSeat>()
        .Section<SampleAgency>()
        .Section<SampleInject>()
        .Section<SampleRule>()
        .Section<SampleAction>()
        .Variants<SampleEffect>(typeof(SampleReveal), typeof(SampleDeliver), typeof(SampleChance), typeof(SampleEnd));

    public static readonly Vocabulary Vocabulary = new Vocabulary()
        .Add(new("knows", ["seat|agency", "fact"], ValueKind.Truth, Scope.Truth, "Whether somebody holds a fact."))
        .Add(new("holds", ["fact"], ValueKind.Truth, Scope.Seat, "Whether the seat holds a fact."))
        .Add(new("alert", ["agency"], ValueKind.Number, Scope.Truth, "How alert they are."))
        .Add(new("weighs", ["number", "fact*"], ValueKind.Truth, Scope.Both, "Whether facts weigh so much."))
        .Add(new("since", ["fact", "seat?"], ValueKind.Duration, Scope.Both, "How long a fact has been known."))
        .Add(new("said", ["words"], ValueKind.Truth, Scope.Both, "Whether words were said."));

    private static readonly PackageReader<SampleManifest> Reader = new(Shape);

    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public Sample()
    {
        foreach (var (path, text) in Right) With(path, text);
    }

    public IReadOnlyDictionary<string, byte[]> Files => files;

    public Sample With(string path, string text) => With(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Puts a file of the package in which the sign § marks where something is wrong; gives that place.</summary>
    public (Sample Sample, Location Place) Spoil(string file, string marked)
    {
        var at = marked.IndexOf('§', StringComparison.Ordinal);
        var before = marked[..at];
        var line = before.Count(c => c == '\n') + 1;
        With("demo/" + file, before + marked[(at + 1)..]);
        return (this, new Location(file, line, at - before.LastIndexOf('\n')));
    }

    /// <summary>The text of a file.</summary>
    public string Text(string path) => System.Text.Encoding.UTF8.GetString(files[path]);

    public Sample With(string path, byte[] bytes)
    {
        files[path] = bytes;
        return this;
    }

    public Sample Without(string path)
    {
        files.Remove(path);
        return this;
    }

    public Package<SampleManifest> Read() => Reader.Read(Source(), "demo");

    /// <summary>Reads, with what the content gate finds.</summary>
    public Package<SampleManifest> ReadThroughGate() => Reader.ReadThroughGate(Source(), "demo");

    private MemorySource Source()
    {
        var source = new MemorySource();
        foreach (var (path, bytes) in files) source.With(path, bytes);
        return source;
    }

    /// <summary>Reads, and checks the conditions too.</summary>
    public Package<SampleManifest> Check()
    {
        var package = Read();
        foreach (var condition in package.Conditions)
        {
            ExpressionChecker.Check(
                condition,
                Vocabulary,
                condition.Scope,
                (kind, name) => Names(package, kind).Contains(name),
                package.Diagnostics,
                kind => Names(package, kind));
        }

        return package;
    }

    /// <summary>All findings, one a line: number, place.</summary>
    public string Findings() => string.Join("\n", Check().Diagnostics.All.Select(d => $"{d.Code} {d.At}"));

    /// <summary>All errors, one a line: number, place.</summary>
    public string Errors() =>
        string.Join("\n", Check().Diagnostics.All.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.At}"));

    private static IEnumerable<string> Names(Package package, string kind) => kind switch
    {
        "fact" => package.All<SampleFact>().Select(e => e.Id),
        "seat" => package.All<SampleSeat>().Select(e => e.Id),
        _ => package.All<SampleAgency>().Select(e => e.Id),
    };

    private static readonly (string Path, string Text)[] Right =
    [
        ("demo/scenario.yaml", """
            scenario: demo
            title: The blue door
            language: en
            languages: [en, ru]
            include: [../common]
            begins: 2031-03-09T21:40
            director: notes/director.md
            goal: knows(police, blue_door) and elapsed < 7h
            """),
        ("demo/facts.yaml", """
            facts:
              blue_door:
                statement: The door is blue.
                grade: B2
                weight: 20
                needed_by: { police: 2h }
              tram_bell:
                statement: A tram bell rings, {name} says.
                decoy: true
            """),
        ("demo/people.yaml", """
            seats:
              police: { title: Lead investigator, agency: crime_unit }
            agencies:
              crime_unit: { title: Crime unit }
            """),
        ("demo/injects/first.yaml", """
            injects:
              i01:
                channel: call
                to: police
                title: First call
                at: 10m
                lines: [Hello, Help]
                options:
                  mediator: { title: A mediator, adds: 20m }
                layers:
                  - { id: where, says: By the canal }
            """),
        ("demo/rules.yaml", """
            rules:
              cell_moves:
                when: alert(crime_unit) >= 60 for 20m
                seat_when: holds(fact.tram_bell)
                after: [10m, 20m, 45m]
                do:
                  - reveal: { fact: blue_door, to: actor }
                  - inject: i01
                  - chance: { otherwise: [end] }
            """),
        ("demo/actions.yaml", """
            actions:
              rescue_entry: { overlay: extend, lead_time: [1h, 2h, 7h], needs: { car: 2 } }
            """),
        ("demo/notes/director.md", "# Notes\n\nBe calm.\n"),
        ("demo/notes/director.ru.md", "# Заметки\n\nСпокойно.\n"),
        ("demo/strings/ru.yaml", """
            scenario.title: Синяя дверь
            facts.blue_door.statement: Дверь синяя.
            facts.tram_bell.statement: Звенит трамвай, говорит {name}.
            seats.police.title: Следователь
            agencies.crime_unit.title: Розыск
            injects.i01.title: Первый звонок
            injects.i01.lines.0: Алло
            injects.i01.lines.1: Помогите
            injects.i01.options.mediator.title: Посредник
            injects.i01.layers.where.says: У канала
            """),
        ("common/library.yaml", """
            id: common
            title: Common library
            language: en
            languages: [en, ru]
            """),
        ("common/actions.yaml", """
            actions:
              rescue_entry:
                title: Rescue entry
                lead_time: 2h
                needs: { officer: 4, car: 1 }
                who: [police, border_police]
            """),
        ("common/strings/ru.yaml", "actions.rescue_entry.title: Спасательный вход\n"),
    ];
}
