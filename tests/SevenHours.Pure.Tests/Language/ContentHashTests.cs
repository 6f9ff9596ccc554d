using System.Text;
using SevenHours.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

public sealed class ContentHashTests
{
    private static readonly string Hash = new Sample().Read().Hash;

    [Fact]
    public void The_hash_is_pinned() => Hash.ShouldBe("038202ae442ddb458e00630e9049ecb008756d30dde37c90c2d2e3de54739a7d");

    [Fact]
    public void Line_endings_and_byte_order_marks_do_not_count()
    {
        var sample = new Sample();
        foreach (var path in sample.Files.Keys.ToList())
            sample.With(path, "\uFEFF" + sample.Text(path).Replace("\n", "\r\n", StringComparison.Ordinal));
        sample.Findings().ShouldBe("");
        sample.Read().Hash.ShouldBe(Hash);
    }

    [Fact]
    public void Comments_quotes_and_the_order_of_keys_do_not_count() =>
        new Sample().With("demo/facts.yaml", """
            # What is known.
            facts:
              tram_bell: { decoy: true, statement: "A tram bell rings, {name} says." }
              blue_door:
                needed_by: # soon
                  police: '2h'
                weight: 20
                grade: "B2"
                statement: >-
                  The door
                  is blue.
            """).Read().Hash.ShouldBe(Hash);

    [Fact]
    public void The_file_an_entry_stands_in_does_not_count()
    {
        var sample = new Sample();
        var text = sample.Text("demo/facts.yaml");
        var cut = text.IndexOf("  tram_bell", StringComparison.Ordinal);
        sample.With("demo/facts.yaml", text[..cut]).With("demo/a/b/rest.yaml", "facts:\n" + text[cut..]).Read().Hash.ShouldBe(Hash);
    }

    [Fact]
    public void Whether_a_library_or_the_package_says_it_does_not_count() =>
        new Sample()
            .Without("common/library.yaml").Without("common/actions.yaml").Without("common/strings/ru.yaml")
            .With("demo/scenario.yaml", new Sample().Text("demo/scenario.yaml").Replace("include: [../common]\n", "", StringComparison.Ordinal))
            .With("demo/actions.yaml", """
                actions:
                  rescue_entry:
                    title: Rescue entry
                    lead_time: [1h, 2h, 7h]
                    needs: { officer: 4, car: 2 }
                    who: [police, border_police]
                """)
            .With("demo/strings/ru.yaml", new Sample().Text("demo/strings/ru.yaml") + "\nactions.rescue_entry.title: Спасательный вход\n")
            .Read().Hash.ShouldBe(Hash);

    [Theory]
    [InlineData("demo/facts.yaml", "weight: 20", "weight: 21")]
    [InlineData("demo/facts.yaml", "blue_door:", "blue_gate:")]
    [InlineData("demo/facts.yaml", "decoy: true", "grade: true")]
    [InlineData("demo/scenario.yaml", "21:40", "21:41")]
    [InlineData("demo/strings/ru.yaml", "Дверь", "дверь")]
    [InlineData("demo/notes/director.md", "calm", "quiet")]
    [InlineData("demo/notes/director.ru.md", "Спокойно", "Тихо")]
    [InlineData("common/actions.yaml", "[police, border_police]", "[border_police, police]")]
    public void Every_word_counts(string path, string old, string changed) =>
        new Sample().With(path, Changed(path, old, changed)).Read().Hash.ShouldNotBe(Hash);

    private static byte[] Changed(string path, string old, string changed)
    {
        var text = new Sample().Text(path);
        text.ShouldContain(old);
        return Encoding.UTF8.GetBytes(text.Replace(old, changed, StringComparison.Ordinal));
    }
}
