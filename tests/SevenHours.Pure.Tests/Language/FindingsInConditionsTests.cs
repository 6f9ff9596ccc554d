using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

public sealed class FindingsInConditionsTests
{
    [Theory]
    [InlineData("SH1081", "true §&& false")]
    [InlineData("SH1081", "§!true")]
    [InlineData("SH1081", "elapsed > 3h §; true")]
    [InlineData("SH1082", "elapsed > §90min")]
    [InlineData("SH1082", "alert(crime_unit) > §99999999999")]
    [InlineData("SH1082", "alert(crime_unit) > §1.5")]
    [InlineData("SH1082", "elapsed > §D+0 10:00")]
    [InlineData("SH1083", "said(§'help)")]
    [InlineData("SH1084", "true §true")]
    [InlineData("SH1084", "true and§")]
    [InlineData("SH1084", "true §)")]
    [InlineData("SH1084", "(true§, false)")]
    [InlineData("SH1084", "knows(police §blue_door)")]
    [InlineData("SH1084", "alert(crime_unit) >= §and true")]
    [InlineData("SH1084", "knows(police, §)")]
    [InlineData("SH1085", "§(true or false")]
    [InlineData("SH1085", "§knows(police, blue_door")]
    [InlineData("SH1086", "20 <= alert(crime_unit) §< 60")]
    [InlineData("SH1087", "true for §long")]
    [InlineData("SH1087", "true for§")]
    [InlineData("SH1087", "true for §30")]
    [InlineData("SH1088", "§not true for 30m")]
    [InlineData("SH1088", "true and §not alert(crime_unit) > 3 for 30m")]
    [InlineData("SH1090", "§night and true")]
    [InlineData("SH1090", "§night(police)")]
    [InlineData("SH1091", "§knows(police)")]
    [InlineData("SH1091", "§knows(police, blue_door, tram_bell)")]
    [InlineData("SH1091", "§elapsed(police) > 3h")]
    [InlineData("SH1091", "§weighs()")]
    [InlineData("SH1092", "knows(police, §green_door)")]
    [InlineData("SH1092", "knows(§polise, blue_door)")]
    [InlineData("SH1092", "knows(police, §seat.police)")]
    [InlineData("SH1092", "weighs(3, blue_door, §x)")]
    [InlineData("SH1093", "knows(police, §3)")]
    [InlineData("SH1093", "weighs(§3h, blue_door)")]
    [InlineData("SH1093", "said(§true)")]
    [InlineData("SH1093", "knows(police, §alert(crime_unit))")]
    [InlineData("SH1094", "§alert(crime_unit)")]
    [InlineData("SH1094", "true and §3h")]
    [InlineData("SH1094", "not §elapsed")]
    [InlineData("SH1095", "§elapsed > 3")]
    [InlineData("SH1095", "true or §true = true")]
    [InlineData("SH1095", "§3h < 4")]
    [InlineData("SH1096", "§holds(blue_door)")]
    [InlineData("SH1097", "§alert(crime_unit) for 30m")]
    [InlineData("SH1098", "§fact.blue_door")]
    [InlineData("SH1098", "true and §fact.blue_door")]
    public void A_condition_that_cannot_be_understood_is_reported_to_the_column(string code, string condition)
    {
        var (sample, place) = new Sample().Spoil("more.yaml", $"rules:\n  x:\n    when: '{condition.Replace('\'', '"')}'\n");
        sample.Errors().ShouldBe($"{code} {place}");
    }

    [Theory]
    [InlineData("when: §\"\"")]
    [InlineData("when: \"§  \"")]
    public void A_condition_without_words_is_reported(string marked)
    {
        var (sample, place) = new Sample().Spoil("more.yaml", $"rules:\n  x:\n    {marked}\n");
        sample.Errors().ShouldBe($"SH1080 {place}");
    }

    [Fact]
    public void A_seat_cannot_ask_for_the_truth()
    {
        var (sample, place) = new Sample().Spoil("more.yaml", "rules:\n  x: { when: true, seat_when: \"holds(blue_door) and §knows(police, blue_door)\" }");
        sample.Errors().ShouldBe($"SH1096 {place}");
    }

    [Fact]
    public void Nesting_beyond_sixty_four_levels_is_refused()
    {
        var deep = new string('(', 64) + "§(true" + new string(')', 65);
        var (sample, place) = new Sample().Spoil("more.yaml", $"rules:\n  x: {{ when: \"{deep}\" }}");
        sample.Errors().ShouldBe($"SH1089 {place}");
        new Sample().With("demo/more.yaml", $"rules:\n  x: {{ when: \"{new string('(', 64)}true{new string(')', 64)}\" }}").Errors().ShouldBe("");
    }

    [Fact]
    public void One_condition_may_have_several_findings() =>
        new Sample().With("demo/more.yaml", "rules:\n  x: { when: \"knows(a, b) and knows(c, blue_door) and night\" }").Errors()
            .ShouldBe("SH1092 more.yaml:2:21\nSH1092 more.yaml:2:24\nSH1092 more.yaml:2:37\nSH1090 more.yaml:2:55");

    [Theory]
    [InlineData("when: alert(crime_unit) > 3 and §night")]
    [InlineData("when: \"alert(crime_unit) > 3 and \\\n      §night\"")]
    [InlineData("when: \"said(\\\"a\\x62c\\u0064\\\") and §night\"")]
    [InlineData("when: 'said(\"it''s\") and §night'")]
    [InlineData("when: >-\n      alert(crime_unit) > 3\n      and §night")]
    [InlineData("when: >\n      alert(crime_unit) > 3\n\n      and not §night\n")]
    [InlineData("when: | # comment\n        alert(crime_unit) > 3\n        and true\n        and §night\n")]
    [InlineData("when: alert(crime_unit) > 3\n      and §night")]
    [InlineData("when:\n      alert(crime_unit) > 3\n      and true and\n      §night")]
    public void The_column_is_exact_in_every_style_of_scalar(string marked)
    {
        var (sample, place) = new Sample().Spoil("more.yaml", $"rules:\n  x:\n    {marked}\n");
        sample.Errors().ShouldBe($"SH1090 {place}");
    }
}
