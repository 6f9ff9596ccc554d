using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    public void A_package_says_the_same_everywhere(string culture)
    {
        var expected = Everything();
        using var entered = new UnderCulture(culture);
        Everything().ShouldBe(expected);
    }

    private static string Everything()
    {
        var broken = new Sample()
            .With("demo/more.yaml", "INJECTS: {}\nfacts:\n  iı: { statement: X, WEIGHT: 1, weight: -200 }\nactions:\n  i: { title: I, lead_time: [3h, 1h, 2h], needs: { i: -5 } }")
            .Check();
        var sound = new Sample().Read();
        return string.Join(
            "\n",
            [
                sound.Hash,
                sound.Manifest.Begins.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture),
                .. broken.Diagnostics.All.Select(d => $"{d.Code} {d.At} {d.Message} {d.Mend}"),
                .. sound.Conditions.Select(c => c.Root.ToString()),
                SchemaWriter.Write(Sample.Shape, SchemaWriter.Content),
                ReferenceWriter.Write(Sample.Shape, Sample.Vocabulary),
            ]);
    }
}
