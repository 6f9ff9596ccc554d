using SevenHours.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

public sealed class PackageTests
{
    private static readonly Package<SampleManifest> Package = new Sample().Read();

    [Fact]
    public void The_manifest_is_read_with_the_keys_of_the_product()
    {
        var manifest = Package.Manifest;
        manifest.Scenario.ShouldBe("demo");
        manifest.Title.ShouldBe(new Text("scenario.title", "The blue door", new Location("scenario.yaml", 2, 8)));
        manifest.Languages.ShouldBe(["en", "ru"]);
        manifest.Begins.ShouldBe(new DateTime(2031, 3, 9, 21, 40, 0));
        manifest.Director!.Path.ShouldBe("notes/director.md");
        manifest.Goal!.Root.ToString().ShouldBe("knows(police, blue_door) and elapsed < 7h");
    }

    [Fact]
    public void An_entry_is_read_with_its_id_its_place_and_its_defaults()
    {
        var fact = Package.Find<SampleFact>("blue_door")!;
        fact.Id.ShouldBe("blue_door");
        fact.WrittenAt.ShouldBe(new Location("facts.yaml", 2, 3));
        fact.Statement.ShouldBe(new Text("facts.blue_door.statement", "The door is blue.", new Location("facts.yaml", 3, 16)));
        (fact.Grade, fact.Weight, fact.Decoy).ShouldBe(("B2", 20, false));
        fact.NeededBy["police"].ShouldBe(new Span(2 * 3600));
        var other = Package.Find<SampleFact>("tram_bell")!;
        (other.Grade, other.Weight, other.Decoy).ShouldBe(("C3", 10, true));
        other.NeededBy.ShouldBeEmpty();
    }

    [Fact]
    public void References_lead_to_their_entries_across_files_and_sections()
    {
        var inject = Package.Find<SampleInject>("i01")!;
        inject.To.ShouldHaveSingleItem().Target.ShouldBeSameAs(Package.Find<SampleSeat>("police"));
        Package.Find<SampleSeat>("police")!.Agency!.Target.Id.ShouldBe("crime_unit");
        Package.All<SampleParty>().Select(p => p.Id).ShouldBe(["crime_unit", "police"]);
        Package.Find<SampleParty>("crime_unit").ShouldBeOfType<SampleAgency>();
        Package.Find<SampleParty>("nobody").ShouldBeNull();
    }

    [Fact]
    public void Forms_are_read_with_reserved_words_and_in_their_short_form()
    {
        var effects = Package.Find<SampleRule>("cell_moves")!.Do;
        var reveal = effects[0].ShouldBeOfType<SampleReveal>();
        reveal.Fact.Target.Id.ShouldBe("blue_door");
        reveal.To.IsWord.ShouldBeTrue();
        reveal.To.Found.ShouldBeNull();
        reveal.WrittenAt.ShouldBe(new Location("rules.yaml", 7, 9));
        effects[1].ShouldBeOfType<SampleDeliver>().Inject.Target.Id.ShouldBe("i01");
        effects[2].ShouldBeOfType<SampleChance>().Otherwise.ShouldHaveSingleItem().ShouldBeOfType<SampleEnd>();
    }

    [Fact]
    public void A_nested_model_may_be_written_in_short()
    {
        var package = new Sample().With("demo/more.yaml", "injects:\n  i02: { channel: e_mail, to: [police], title: T, options: { a: Go } }").Read();
        package.Find<SampleInject>("i02")!.Options["a"].Title.Id.ShouldBe("injects.i02.options.a.title");
    }

    [Fact]
    public void Items_are_named_by_their_id_or_by_their_index() =>
        Package.Strings.Texts.Select(t => t.Id).Where(id => id.StartsWith("injects.", StringComparison.Ordinal)).ShouldBe(
            [
                "injects.i01.layers.where.says", "injects.i01.lines.0", "injects.i01.lines.1",
                "injects.i01.options.mediator.title", "injects.i01.title",
            ]);

    [Fact]
    public void Conditions_carry_the_scope_of_their_key() =>
        Package.Conditions.Select(c => (c.Source, c.Scope)).ShouldBe(
            [
                ("knows(police, blue_door) and elapsed < 7h", Scope.Truth),
                ("alert(crime_unit) >= 60 for 20m", Scope.Truth),
                ("holds(fact.tram_bell)", Scope.Seat),
            ]);

    [Fact]
    public void Maps_are_sorted_because_yaml_gives_them_no_order()
    {
        var package = new Sample().With("demo/more.yaml", "actions:\n  x: { title: X, needs: { z: 1, a: 2, m: 3 } }").Read();
        package.Find<SampleAction>("x")!.Needs.Select(n => n.Key).ShouldBe(["a", "m", "z"]);
    }

    [Fact]
    public void Pages_are_loaded_with_their_translations()
    {
        var page = Package.Prose["notes/director.md"];
        page.Find("en").ShouldBe(("# Notes\n\nBe calm.\n", false));
        page.Find("ru").ShouldBe(("# Заметки\n\nСпокойно.\n", false));
        page.Find("fr").ShouldBe(("# Notes\n\nBe calm.\n", true));
    }

    [Fact]
    public void An_unresolved_reference_says_where_it_stands()
    {
        var broken = new Sample().With("demo/more.yaml", "seats:\n  x: { title: X, agency: nowhere }").Read();
        var agency = broken.Find<SampleSeat>("x")!.Agency!;
        agency.Found.ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => agency.Target).Message.ShouldStartWith("more.yaml:2:26");
    }

    [Fact]
    public void A_package_in_a_folder_is_read_with_its_neighbours()
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours");
        try
        {
            foreach (var (path, bytes) in new Sample().Files)
            {
                var file = Path.Combine(folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
            }

            var read = new PackageReader<SampleManifest>(Sample.Shape).Read(Path.Combine(folder.FullName, "demo") + Path.DirectorySeparatorChar);
            read.Diagnostics.All.ShouldBeEmpty();
            read.Hash.ShouldBe(Package.Hash);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_folder_source_hands_out_nothing_beyond_its_folder()
    {
        var source = new FolderSource(AppContext.BaseDirectory);
        source.Exists("../../../../global.json").ShouldBeFalse();
        Should.Throw<IOException>(() => source.Read("../../../../global.json"));
        source.Files("..").ShouldBeEmpty();
    }
}
