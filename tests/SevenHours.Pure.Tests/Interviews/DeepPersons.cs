using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Interviews;

/// <summary>Persons with every depth, for properties: an adult who may tell all, a child, a witness, a suspect who lies.</summary>
internal static class DeepPersons
{
    /// <summary>The topic of each depth.</summary>
    public static readonly IReadOnlyList<string> Topics = ["story", "journey", "work", "people", "oath"];

    /// <summary>The personas.</summary>
    public static readonly IReadOnlyList<string> All = ["adult_voice", "child_voice", "witness_voice", "suspect_voice"];

    /// <summary>A small case in which two seats can speak with each of them from the first minute.</summary>
    public static Scenario Scenario { get; } = Case().Build();

    public static SmallCase Case() => new SmallCase().With("people", """
        people:
          adult: { name: Adult }
          child: { name: Child }
          witness: { name: Witness }
          suspect: { name: Suspect }
        """).With("facts", Facts()).With("personas", $$"""
        personas:
        {{Person("adult", "profile: adult, starts: { protection: 60 }, sexual_harm: true, triggers: [people]")}}
        {{Person("child", "profile: child, age: 14, starts: { protection: 60 }")}}
        {{Person("witness", "role: witness, profile: witness")}}
        {{Person("suspect", "role: suspect, profile: suspect")}}
        """).With("interpreters", """
        interpreters:
          good: { name: Good, languages: [ru] }
          tied: { name: Tied, languages: [ru], tied: "true" }
        """).With("rules", """
        rules:
          meets:
            at: 0m
            do:
              - contact: { seat: [counsellor, chief], with: adult }
              - contact: { seat: [counsellor, chief], with: child }
              - contact: { seat: [counsellor, chief], with: witness }
              - contact: { seat: [counsellor, chief], with: suspect }
        """);

    private static string Facts() => "facts:\n" + string.Concat(
        from person in new[] { "adult", "child", "witness", "suspect" }
        from fact in Enumerable.Range(0, 5).SelectMany(d => new[] { $"core_{d}", $"brief_{d}", $"near_{d}", $"edge_{d}", $"edge_{d}_wrong", $"lie_{d}" }).Append("planted")
        select $"  {person}_{fact}: {{ statement: {person} {fact}, is_true: {(fact.EndsWith("wrong", StringComparison.Ordinal) || fact.StartsWith("lie", StringComparison.Ordinal) || fact == "planted" ? "false" : "true")} }}\n");

    private static string Person(string name, string keys) =>
        $"  {name}_voice:\n    of: {name}\n    languages: [ru]\n" + string.Concat(keys.Split(", ").Select(k => $"    {k}\n"))
        + $"    plants: [ {{ id: planted, topics: [people], says: Yes., facts: [{name}_planted] }} ]\n    deflects: Not that.\n    layers:\n"
        + string.Concat(Enumerable.Range(0, 5).Select(depth => Layer(name, depth)));

    private static string Layer(string name, int depth) => $"""
              - id: layer_{depth}
                depth: {depth}
                topics: [{Topics[depth]}]
                facts: [{name}_core_{depth}, {name}_brief_{depth}]
                says: Core {depth}.
                briefly: {"{"} says: Short {depth}., facts: [{name}_brief_{depth}] {"}"}
                covers: {"{"} says: Cover {depth}., facts: [{name}_lie_{depth}] {"}"}
                details:
                  - {"{"} id: near, is: central, says: Near., facts: [{name}_near_{depth}] {"}"}
                  - {"{"} id: edge, says: Edge., facts: [{name}_edge_{depth}], drifts: {"{"} says: Other edge., facts: [{name}_edge_{depth}_wrong] {"}"} {"}"}

        """;
}
