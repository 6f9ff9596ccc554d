using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Interviews;

public sealed class FindingsInPersonasTests
{
    private static SmallCase With(string persona, string more = "") => new SmallCase().With("personas", $$"""
        personas:
          girl_voice:
            of: girl
            languages: [ru]
        {{string.Concat(persona.Split('\n').Select(line => "    " + line + "\n"))}}
        {{more}}
        """);

    private const string Sound = "layers: [ { id: name, depth: 1, topics: [name], says: Ana. } ]";

    [Fact]
    public void Nothing_is_found_in_a_sound_one() => With("profile: labour\nstarts: { trust: 30 }\n" + Sound).Findings().ShouldBeEmpty();

    [Theory]
    [InlineData("profile: worker", "SH3201"), InlineData("starts: { fear: 10 }", "SH3202"), InlineData("starts: { trust: 101 }", "SH3203"), InlineData("triggers: dogs", "SH3208")]
    public void What_is_wrong_with_a_person_is_named(string line, string code) => With(line + "\n" + Sound).Findings().ShouldBe([code]);

    [Theory]
    [InlineData("layers: [ { id: name, depth: 3, says: Ana. } ]", "SH3207")]
    [InlineData("layers: [ { id: name, depth: 1, says: Ana., details: [ { id: a, says: A. }, { id: a, says: B. } ] } ]", "SH3205")]
    public void What_is_wrong_with_layers_is_named(string layers, string code) => With(layers).Findings().ShouldBe([code]);

    [Fact]
    public void A_layer_of_details_without_end_is_named() => With(
        "layers: [ { id: name, depth: 1, says: Ana., details: [ " + string.Join(", ", Enumerable.Range(0, 21).Select(i => $"{{ id: d{i}, says: D. }}")) + " ] } ]").Findings().ShouldBe(["SH3206"]);

    [Fact]
    public void Evidence_put_before_a_victim_is_named()
    {
        var made = With("layers: [ { id: name, depth: 1, says: Ana., yields_to: [seen] } ]").With("facts", "facts: { seen: { statement: She was seen. } }");
        made.Findings().ShouldBe(["SH3212"]);
        With("role: suspect\nlayers: [ { id: name, depth: 1, says: Ana., yields_to: [seen] } ]").With("facts", "facts: { seen: { statement: He was seen. } }").Findings().ShouldBeEmpty();
    }

    [Fact]
    public void A_level_started_twice_is_named() => With("starts: { trust: 10 }\n" + Sound, "levels: { trust_girl: { of: girl, kind: trust, start: 10 } }").Findings().ShouldBe(["SH3204"]);

    [Theory]
    [InlineData("interviewing: { open: 900 }", "SH3209"), InlineData("interviewing: { plant_chance: 2500 }", "SH3210"), InlineData("interpreters: { one: { name: One, languages: [xx] } }", "SH3211")]
    public void What_is_wrong_with_figures_and_interpreters_is_named(string section, string code) => With(Sound, section).Findings().ShouldBe([code]);

    [Fact]
    public void What_befalls_somebody_without_levels_is_named() => With("layers: [ { id: name, says: Ana. } ]", """
        levels: { trust_girl: { of: girl, kind: trust, start: 10 } }
        rules: { news: { at: 1h, do: [ { befalls: { person: girl, what: family_safe } } ] } }
        """).Findings().ShouldBe(["SH3213"]);

    [Fact]
    public void Figures_of_a_package_are_played_with() =>
        With(Sound, "interviewing: { gate_1_trust: 100, break_minutes: { value: 5, why: Short breaks. } }").Build()
            .Table<Disciplines.Interviews.Persona>()[0].Tuning[Disciplines.Interviews.Constant.Gate1Trust].ShouldBe(100);
}
