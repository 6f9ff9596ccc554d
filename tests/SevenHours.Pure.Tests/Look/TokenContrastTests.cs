using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Look;

public sealed class TokenContrastTests
{
    private static readonly (string Text, string Ground)[] s_texts =
    [
        .. from text in (string[])["ink", "ink-2", "ink-3", "blue"]
           from ground in (string[])["paper", "sheet", "sunk"]
           select (text, ground),
        ("bar-ink", "bar"), ("bar-ink-2", "bar"), ("bar-ink", "bar-2"), ("band-ink", "band"),
        ("on-blue", "blue"), ("on-blue", "blue-2"), ("on-warm", "warm"), ("on-warm", "warm-2"), ("on-stop", "stop"),
        ("blue", "blue-wash"), ("ink", "blue-wash"), ("ink-2", "blue-wash"), ("ink-3", "blue-wash"),
        ("warm-2", "warm-wash"), ("ink", "warm-wash"), ("ink-2", "warm-wash"),
        ("calm", "calm-wash"), ("calm", "sheet"), ("grave", "grave-wash"), ("grave", "sheet"), ("ink", "grave-wash"), ("ink-2", "grave-wash"),
        ("sheet", "ink"),
    ];

    private static readonly (string Border, string Ground)[] s_borders =
    [
        ("line-2", "sheet"), ("line-2", "paper"), ("blue", "sheet"), ("blue", "paper"), ("warm", "sheet"), ("warm", "warm-wash"),
        ("calm", "sheet"), ("grave", "sheet"), ("hours", "bar"),
    ];

    public static TheoryData<string, string, string> Texts() => Each(s_texts);

    public static TheoryData<string, string, string> Borders() => Each(s_borders);

    [Theory, MemberData(nameof(Texts))]
    public void Text_stands_out_from_its_ground(string theme, string text, string ground) =>
        Tokens.Contrast(Tokens.Of(theme)[text], Tokens.Of(theme)[ground]).ShouldBeGreaterThanOrEqualTo(4.5, $"{text} on {ground}, {theme}");

    [Theory, MemberData(nameof(Borders))]
    public void What_can_be_used_has_a_visible_border(string theme, string border, string ground) =>
        Tokens.Contrast(Tokens.Of(theme)[border], Tokens.Of(theme)[ground]).ShouldBeGreaterThanOrEqualTo(3, $"{border} on {ground}, {theme}");

    [Fact]
    public void Black_on_white_has_the_greatest_contrast() => Tokens.Contrast("#000000", "#ffffff").ShouldBe(21, 0.001);

    private static TheoryData<string, string, string> Each((string Above, string Ground)[] pairs)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var theme in (string[])["desk", "control"])
        {
            foreach (var (above, ground) in pairs)
                data.Add(theme, above, ground);
        }

        return data;
    }
}
