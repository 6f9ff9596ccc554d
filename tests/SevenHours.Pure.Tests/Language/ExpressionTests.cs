using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("a or b and c", "a or b and c")]
    [InlineData("(a or b) and c", "(a or b) and c")]
    [InlineData("not a and b", "not a and b")]
    [InlineData("not (a and b)", "not (a and b)")]
    [InlineData("alert( cell )>60   for 30m", "alert(cell) > 60 for 30m")]
    [InlineData("(a and b) for 90m", "(a and b) for 1h30m")]
    [InlineData("not (a for 30m)", "not (a for 30m)")]
    [InlineData("(not a) for 30m", "(not a) for 30m")]
    [InlineData("elapsed>=D+2 03:00", "elapsed >= 1d3h")]
    [InlineData("elapsed < D+1", "elapsed < 0s")]
    [InlineData("n() != -5", "n != -5")]
    [InlineData("knows(police, fact.address)", "knows(police, fact.address)")]
    [InlineData("said(\"a \\\"b\\\" \\\\ c\")", "said(\"a \\\"b\\\" \\\\ c\")")]
    [InlineData("f(a, 3, 2h, true, g(b), c and d)", "f(a, 3, 2h, true, g(b), c and d)")]
    [InlineData("a\nand\nb", "a and b")]
    [InlineData("android or nothing", "android or nothing")]
    public void A_condition_is_read_as_it_is_meant(string source, string meaning)
    {
        var diagnostics = new Diagnostics();
        Condition.Parse(source, default, diagnostics).Root.ToString().ShouldBe(meaning);
        diagnostics.All.ShouldBeEmpty();
    }

    [Fact]
    public void And_binds_closer_than_or() =>
        Parse("a or b and c").ShouldBeOfType<Expression.Or>().Operands[1].ShouldBeOfType<Expression.And>().Operands.Count.ShouldBe(2);

    [Fact]
    public void For_holds_the_comparison_before_it()
    {
        var held = Parse("a and alert(x) > 60 for 30m").ShouldBeOfType<Expression.And>().Operands[1].ShouldBeOfType<Expression.For>();
        held.Span.ShouldBe(new Span(1800));
        held.Operand.ShouldBeOfType<Expression.Compare>().Operator.ShouldBe(Comparison.Greater);
    }

    [Fact]
    public void A_bare_word_asks_a_function_and_a_word_in_brackets_names_something()
    {
        Parse("night").ShouldBeOfType<Expression.Call>().Arguments.ShouldBeEmpty();
        Parse("at(night)").ShouldBeOfType<Expression.Call>().Arguments[0].ShouldBeOfType<Expression.Name>();
        Parse("at(night and day)").ShouldBeOfType<Expression.Call>().Arguments[0].ShouldBeOfType<Expression.And>();
        Parse("at(elapsed)").ShouldBeOfType<Expression.Call>().Arguments[0].ShouldBeOfType<Expression.Call>();
    }

    [Fact]
    public void Ten_thousand_operands_are_one_list() =>
        Parse(string.Join(" and ", Enumerable.Repeat("a", 10_000))).ShouldBeOfType<Expression.And>().Operands.Count.ShouldBe(10_000);

    [Fact]
    public void A_condition_written_out_reads_as_itself() =>
        Seeds.ForAll(2000, seeds =>
        {
            var written = Random(seeds, 4).ToString();
            Parse(written).ToString().ShouldBe(written);
        });

    [Fact]
    public void A_name_may_say_its_kind()
    {
        bool Exists(string kind, string name) => (kind, name) is ("seat", "police") or ("agency", "court") or ("agency", "police");
        Vocabulary.Resolve("police", "seat|agency", Exists).ShouldBe(("seat", "police"));
        Vocabulary.Resolve("agency.police", "seat|agency", Exists).ShouldBe(("agency", "police"));
        Vocabulary.Resolve("court", "seat|agency", Exists).ShouldBe(("agency", "court"));
        Vocabulary.Resolve("fact.court", "seat|agency", Exists).ShouldBeNull();
    }

    [Fact]
    public void A_function_shows_how_it_is_written() =>
        Sample.Vocabulary.All.Select(f => f.ToString()).ShouldBe(
            ["alert(agency)", "elapsed", "holds(fact)", "knows(seat|agency, fact)", "said(words)", "since(fact, seat?)", "weighs(number, fact*)"]);

    [Theory]
    [InlineData("weighs(3)")]
    [InlineData("weighs(3, blue_door, tram_bell, blue_door)")]
    [InlineData("since(blue_door) > 3h and since(blue_door, police) > D+1 00:30")]
    [InlineData("said(\"\")")]
    [InlineData("knows(agency.crime_unit, fact.blue_door)")]
    [InlineData("not not true")]
    [InlineData("elapsed = 0s")]
    public void A_sound_condition_has_no_findings(string condition) =>
        new Sample().With("demo/more.yaml", $"rules:\n  x: {{ when: '{condition}' }}").Findings().ShouldBe("");

    private static Expression Parse(string source)
    {
        var diagnostics = new Diagnostics();
        var condition = Condition.Parse(source, default, diagnostics);
        diagnostics.All.ShouldBeEmpty();
        return condition.Root;
    }

    private static Expression Random(Seeds seeds, int depth) => seeds.Below(depth == 0 ? 3 : 8) switch
    {
        0 => new Expression.Truth(seeds.Below(2) == 0, default),
        1 => new Expression.Call("f", [new Expression.Name("a.b", default), new Expression.Words("q\"\\", default)], default),
        2 => new Expression.Compare(Value(seeds), (Comparison)seeds.Below(6), Value(seeds), default),
        3 => new Expression.Not(Random(seeds, depth - 1), default),
        4 => new Expression.For(Random(seeds, depth - 1), new Span(1 + seeds.Below(100_000)), default),
        5 => new Expression.Call("g", [Random(seeds, depth - 1), Value(seeds)], default),
        6 => new Expression.Or([Random(seeds, depth - 1), Random(seeds, depth - 1)], default),
        _ => new Expression.And([Random(seeds, depth - 1), Random(seeds, depth - 1), Random(seeds, 0)], default),
    };

    private static Expression Value(Seeds seeds) => seeds.Below(3) switch
    {
        0 => new Expression.Number(seeds.Below(1000) - 500, default),
        1 => new Expression.Duration(new Span(seeds.Below(100_000)), default),
        _ => new Expression.Call("elapsed", [], default),
    };
}
