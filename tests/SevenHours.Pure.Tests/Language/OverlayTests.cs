using SevenHours.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

public sealed class OverlayTests
{
    [Fact]
    public void Extend_keeps_keys_merges_maps_and_replaces_values()
    {
        var action = new Sample().Read().Find<SampleAction>("rescue_entry")!;
        action.Title.Source.ShouldBe("Rescue entry");
        action.Title.At.File.ShouldBe("../common/actions.yaml");
        action.LeadTime.ShouldBe(new Spread(new Span(3600), new Span(7200), new Span(25200)));
        action.Needs.ShouldBe([new("car", 2), new("officer", 4)]);
        action.Who.ShouldBe(["police", "border_police"]);
        action.WrittenAt.ShouldBe(new Location("actions.yaml", 2, 3));
    }

    [Fact]
    public void Extend_replaces_lists_and_takes_out_what_is_written_without_a_value()
    {
        var action = With("{ overlay: extend, who: [police], lead_time: , needs: { officer: ~ } }");
        action.Who.ShouldBe(["police"]);
        action.LeadTime.ShouldBeNull();
        action.Needs.ShouldBe([new("car", 1)]);
    }

    [Fact]
    public void Replace_drops_what_the_library_says()
    {
        var action = With("{ overlay: replace, title: Entry }");
        action.Title.Source.ShouldBe("Entry");
        action.Who.ShouldBeEmpty();
        action.LeadTime.ShouldBeNull();
    }

    [Fact]
    public void What_is_wrong_in_a_library_is_reported_in_the_library() =>
        new Sample().With("common/more.yaml", "actions:\n  x: { title: X, wieght: 1 }").Errors().ShouldBe("SH1031 ../common/more.yaml:2:18");

    [Fact]
    public void A_missing_key_of_an_extended_entry_is_reported_where_it_is_extended() =>
        new Sample().With("demo/actions.yaml", "actions:\n  rescue_entry: { overlay: extend, title: ~ }").Errors()
            .ShouldBe("SH1033 actions.yaml:2:3");

    [Fact]
    public void A_library_translation_does_not_survive_words_laid_over_it()
    {
        var package = new Sample()
            .With("demo/actions.yaml", "actions:\n  rescue_entry: { overlay: extend, title: Armed entry }")
            .Read();
        package.Strings.Find("ru", "actions.rescue_entry.title").ShouldBe(("Armed entry", true));
        package.Diagnostics.All.ShouldHaveSingleItem().Code.ShouldBe("SH1065");
    }

    [Fact]
    public void A_library_translation_of_what_an_overlay_takes_out_is_no_orphan() =>
        new Sample()
            .With("common/actions.yaml", "actions:\n  rescue_entry: { title: Entry, needs: { a: 1 } }\n  other: { title: Other }")
            .With("common/strings/ru.yaml", "actions.rescue_entry.title: Вход\nactions.other.title: Другое\nactions.rescue_entry.summary: Нет")
            .Errors().ShouldBe("");

    [Fact]
    public void A_package_may_translate_what_its_library_left_untranslated() =>
        new Sample().With("common/strings/ru.yaml", "{}").With("demo/strings/ru.yaml", new Sample().Text("demo/strings/ru.yaml") + "\nactions.rescue_entry.title: Вход")
            .Read().Strings.Find("ru", "actions.rescue_entry.title").ShouldBe(("Вход", false));

    [Fact]
    public void A_library_included_twice_is_read_once()
    {
        var package = new Sample()
            .With("demo/scenario.yaml", new Sample().Text("demo/scenario.yaml").Replace("[../common]", "[../law, ../common]", StringComparison.Ordinal))
            .With("law/library.yaml", "id: law\ntitle: Law\nlanguage: en\ninclude: [../common]\n")
            .With("law/actions.yaml", "actions:\n  rescue_entry: { overlay: extend, who: [police] }")
            .Read();
        package.Diagnostics.All.ShouldBeEmpty();
        package.Find<SampleAction>("rescue_entry")!.Who.ShouldBe(["police"]);
    }

    private static SampleAction With(string entry) =>
        new Sample().With("demo/actions.yaml", $"actions:\n  rescue_entry: {entry}").Read().Find<SampleAction>("rescue_entry")!;
}
