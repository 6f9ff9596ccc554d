using SevenHours.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

public sealed class FindingsInEntriesTests
{
    [Theory]
    [InlineData("SH1030", "§fact:\n  x: { statement: X }")]
    [InlineData("SH1031", "facts:\n  x: { statement: X, §wieght: 3 }")]
    [InlineData("SH1031", "injects:\n  x: { channel: call, to: police, title: X, options: { a: { title: A, §add: 2m } } }")]
    [InlineData("SH1032", "facts: §[x]")]
    [InlineData("SH1032", "facts:\n  x: §X")]
    [InlineData("SH1032", "facts:\n  x: { statement: §[X] }")]
    [InlineData("SH1032", "facts:\n  x: { statement: X, weight: §{ a: 1 } }")]
    [InlineData("SH1032", "facts:\n  x: { statement: X, needed_by: §[police] }")]
    [InlineData("SH1032", "actions:\n  x: { title: X, who: §police }")]
    [InlineData("SH1032", "actions:\n  x: { title: X, lead_time: §{ low: 3m } }")]
    [InlineData("SH1033", "facts:\n  §x: { weight: 3 }")]
    [InlineData("SH1033", "facts:\n  §x:")]
    [InlineData("SH1033", "facts:\n  x:\n    §statement:\n    weight: 3")]
    [InlineData("SH1033", "injects:\n  x: { channel: call, to: police, title: X, layers: [§{ id: a }] }")]
    [InlineData("SH1034", "facts:\n  §Blue Door: { statement: X }")]
    [InlineData("SH1034", "facts:\n  §1st: { statement: X }")]
    [InlineData("SH1034", "actions:\n  x: { title: X, needs: { car: 1, §Best Car: 2 } }")]
    [InlineData("SH1034", "injects:\n  x: { channel: call, to: police, title: X, layers: [{ id: §A b, says: X }] }")]
    [InlineData("SH1035", "facts:\n  §tram_bell: { statement: X }")]
    [InlineData("SH1039", "facts:\n  x: { statement: §\"\" }")]
    [InlineData("SH1040", "facts:\n  x: { statement: X, weight: §12.5 }")]
    [InlineData("SH1040", "facts:\n  x: { statement: X, weight: §99999999999999999999 }")]
    [InlineData("SH1041", "facts:\n  x: { statement: X, weight: §101 }")]
    [InlineData("SH1041", "facts:\n  x: { statement: X, weight: §-1 }")]
    [InlineData("SH1041", "actions:\n  x: { title: X, needs: { car: §2147483648 } }")]
    [InlineData("SH1042", "facts:\n  x: { statement: X, decoy: §yes }")]
    [InlineData("SH1042", "facts:\n  x: { statement: X, decoy: §\"true\" }")]
    [InlineData("SH1043", "injects:\n  x: { channel: call, to: police, title: X, at: §90 }")]
    [InlineData("SH1043", "actions:\n  x: { title: X, lead_time: §30m1h }")]
    [InlineData("SH1044", "actions:\n  x: { title: X, lead_time: §[1h, 2h] }")]
    [InlineData("SH1044", "actions:\n  x: { title: X, lead_time: §[1h, [2h], 3h] }")]
    [InlineData("SH1045", "actions:\n  x: { title: X, lead_time: [§3h, 2h, 4h] }")]
    [InlineData("SH1045", "actions:\n  x: { title: X, lead_time: [1h, §3h, 2h] }")]
    [InlineData("SH1046", "injects:\n  x: { channel: §phone, to: police, title: X }")]
    [InlineData("SH1047", "injects:\n  x: { channel: call, to: [police, §polise], title: X }")]
    [InlineData("SH1047", "facts:\n  x: { statement: X, needed_by: { §polise: 2h } }")]
    [InlineData("SH1047", "rules:\n  x: { when: true, do: [inject: §actor] }")]
    [InlineData("SH1048", "injects:\n  x: { channel: call, to: §both, title: X }\nseats: { both: { title: X } }\nagencies: { both: { title: X } }")]
    [InlineData("SH1049", "rules:\n  x:\n    when: true\n    do:\n      - §end: {}\n        inject: i01")]
    [InlineData("SH1049", "rules:\n  x: { when: true, do: [§{}] }")]
    [InlineData("SH1050", "rules:\n  x: { when: true, do: [{ §reveel: { fact: blue_door, to: actor } }] }")]
    [InlineData("SH1050", "rules:\n  x: { when: true, do: [chance: { otherwise: [§ends] }] }")]
    [InlineData("SH1052", "injects:\n  x: { channel: call, to: §[], title: X }")]
    [InlineData("SH1053", "injects:\n  x: { channel: call, to: [police, §~], title: X }")]
    [InlineData("SH1053", "actions:\n  x: { title: X, needs: { §car: } }")]
    public void An_entry_that_cannot_be_understood_is_reported_where_it_stands(string code, string content)
    {
        var (sample, place) = new Sample().Spoil("more.yaml", content);
        sample.Errors().ShouldBe($"{code} {place}");
    }

    [Theory]
    [InlineData("SH1036", "actions:\n  §rescue_entry: { title: X }")]
    [InlineData("SH1037", "actions:\n  rescue_entri: { overlay: §extend, title: X }")]
    [InlineData("SH1038", "actions:\n  rescue_entry: { overlay: §change, title: X }")]
    [InlineData("SH1038", "actions:\n  rescue_entry: { overlay: §[extend], title: X }")]
    public void An_overlay_that_cannot_be_laid_is_reported(string code, string content)
    {
        var (sample, place) = new Sample().Spoil("actions.yaml", content);
        sample.Errors().ShouldBe($"{code} {place}");
    }

    [Theory]
    [InlineData("SH1051", "begins: §9.3.2031")]
    [InlineData("SH1051", "begins: §2031-02-30T10:00")]
    [InlineData("SH1031", "§beginns: 2031-03-09T21:40")]
    public void The_manifest_is_checked_like_any_entry(string code, string line)
    {
        var (before, after) = (new Sample().Text("demo/scenario.yaml"), line);
        var (sample, place) = new Sample().Spoil("scenario.yaml", before.Replace("begins: 2031-03-09T21:40", after, StringComparison.Ordinal));
        sample.Errors().ShouldBe($"{code} {place}");
    }

    [Fact]
    public void A_manifest_without_its_required_keys_names_each() =>
        new Sample().With("demo/scenario.yaml", "languages: [en]\ninclude: [../common]\n").Read().Diagnostics.All
            .Where(d => d.Code == "SH1033").Select(d => d.Message).ShouldBe(
                ["`scenario` needs `language`.", "`scenario` needs `scenario`.", "`scenario` needs `title`."]);

    [Theory]
    [InlineData("facts:\n  x: { statement: X, wieght: 3 }", "Did you mean `weight`?")]
    [InlineData("fact:\n  x: { statement: X }", "Did you mean `facts`?")]
    [InlineData("injects:\n  x: { channel: cal, to: police, title: X }", "Did you mean `call`?")]
    [InlineData("injects:\n  x: { channel: call, to: plice, title: X }", "Did you mean `police`?")]
    [InlineData("rules:\n  x: { when: true, do: [{ injcet: i01 }] }", "Did you mean `inject`?")]
    [InlineData("rules:\n  x: { when: \"knows(police, blue_dor)\" }", "Did you mean `blue_door`?")]
    [InlineData("rules:\n  x: { when: \"konws(police, blue_door)\" }", "Did you mean `knows`?")]
    public void The_nearest_name_is_offered(string content, string offer) =>
        new Sample().With("demo/more.yaml", content).Check().Diagnostics.All.ShouldContain(d => d.Message.EndsWith(offer, StringComparison.Ordinal));

    [Fact]
    public void A_name_that_is_near_to_nothing_gets_no_offer() =>
        new Sample().With("demo/more.yaml", "facts:\n  x: { statement: X, zzzzzz: 3 }").Read().Diagnostics.All
            .ShouldContain(d => d.Message == "`facts.x` has no key `zzzzzz`.");
}
