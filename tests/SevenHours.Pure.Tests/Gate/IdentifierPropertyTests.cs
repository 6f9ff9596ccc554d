using System.Text;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Gate;

public sealed class IdentifierPropertyTests
{
    private static readonly string[] Sentences =
    [
        "She reads it from the slip: {0}.", "{0}", "At 21:40 they wrote {0} on the wall, and left.", "Она прочла: {0}; больше ничего.",
        "قرأت {0} ثم سكتت", "| {0} | 42,000 XTS |", "- {0}\n- nothing else", "\"{0}\" (so she says)",
    ];

    private static readonly string[] Hidden = ["\u200b", "\u200c", "\u200d", "\u2060", "\u00ad", "\u200e", "\u202b", "\u034f", "\ufe0f"];

    private static readonly string[] Gaps = [" ", "-", "\u00a0", "\u2009", "\u2013", "\u2010", "\u2212", " \u200b"];

    private static readonly int[] Noughts = [0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce, 0x1d7ec, 0x9e6];

    [Fact]
    public void What_is_drawn_from_the_reserved_ranges_passes() =>
        Seeds.ForAll(4000, seeds =>
        {
            var text = In(seeds, Drawn.Reserved(seeds));
            IdentifierLint.Find(text).ShouldBeEmpty(text);
        });

    [Fact]
    public void What_is_drawn_from_anywhere_else_is_found() =>
        Seeds.ForAll(4000, seeds =>
        {
            var text = In(seeds, Drawn.Stray(seeds));
            IdentifierLint.Find(text).ShouldHaveSingleItem(text);
        });

    [Fact]
    public void Signs_between_and_digits_of_other_scripts_hide_nothing() =>
        Seeds.ForAll(4000, seeds =>
        {
            var text = In(seeds, Disguised(seeds, Drawn.Numbered(seeds)));
            IdentifierLint.Find(text).ShouldHaveSingleItem(text);
        });

    [Fact]
    public void Hidden_signs_hide_nothing_of_any_kind() =>
        Seeds.ForAll(4000, seeds =>
        {
            var stray = Drawn.Stray(seeds);
            for (var times = 1 + seeds.Below(6); times > 0; times--) stray = stray.Insert(1 + seeds.Below(stray.Length - 1), seeds.Pick(Hidden));
            var text = In(seeds, stray);
            IdentifierLint.Find(text).ShouldHaveSingleItem(text);
        });

    [Fact]
    public void Any_text_can_be_looked_through() =>
        Seeds.ForAll(3000, seeds =>
        {
            var text = new StringBuilder();
            for (var length = seeds.Below(60); length > 0; length--)
            {
                switch (seeds.Below(4))
                {
                    case 0: text.Append((char)seeds.Below(0x10000)); break;
                    case 1: text.Append(seeds.Pick(["+", "@", ".", "://", ":", "<", "-", " ", "(", "[at]", "\n", "°", "_", "\ud835"])); break;
                    case 2: text.Append(Drawn.Stray(seeds)); break;
                    default: text.Append((char)(' ' + seeds.Below(95))); break;
                }
            }

            foreach (var stray in IdentifierLint.Find(text.ToString())) stray.Start.ShouldBeInRange(0, text.Length - 1);
        });

    private static string In(Seeds seeds, string identifier) => seeds.Pick(Sentences).Replace("{0}", identifier, StringComparison.Ordinal);

    // Signs behind every few characters, and each digit perhaps of another script.
    private static string Disguised(Seeds seeds, string identifier)
    {
        var text = new StringBuilder();
        var gap = seeds.Pick(Gaps);
        var nought = seeds.Pick(Noughts);
        var step = 2 + seeds.Below(3);
        for (var i = 0; i < identifier.Length; i++)
        {
            if (i > 1 && i % step == 0) text.Append(gap);
            if (char.IsAsciiDigit(identifier[i]) && seeds.Below(3) == 0) text.Append(char.ConvertFromUtf32(nought + identifier[i] - '0'));
            else text.Append(identifier[i]);
        }

        return text.ToString();
    }
}
