using SevenHours.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

/// <summary>What a package is called stands in its manifest, however that is written.</summary>
public class PackageIdTests
{
    [Theory]
    [InlineData("scenario: harbour\ntitle: The harbour\n")]
    [InlineData("scenario: harbour # the case of the harbour\n")]
    [InlineData("title: The harbour\nscenario: \"harbour\"\n")]
    [InlineData("# scenario: other\n{ title: The harbour, scenario: harbour }\n")]
    public void The_id_is_read_as_yaml(string manifest) => PackageId.Of(new MemorySource().With("h/scenario.yaml", manifest), "h").ShouldBe("harbour");

    [Theory]
    [InlineData("title: |\n  scenario: harbour\n")]
    [InlineData("scenario: [harbour]\n")]
    [InlineData("scenario:\n")]
    [InlineData("scenario: {\n")]
    public void What_is_no_id_is_none(string manifest) => PackageId.Of(new MemorySource().With("h/scenario.yaml", manifest), "h").ShouldBeNull();

    [Fact]
    public void A_package_is_found_by_its_id_in_a_folder_called_otherwise()
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-ids-");
        File.WriteAllText(Path.Combine(folder.CreateSubdirectory("a-folder").FullName, "scenario.yaml"), "title: The harbour\nscenario: harbour\n");
        File.WriteAllText(Path.Combine(folder.CreateSubdirectory("harbour").FullName, "scenario.yaml"), "scenario: another\n");

        PackageId.Find(folder.FullName, "harbour").ShouldBe(Path.Combine(folder.FullName, "a-folder"));
        PackageId.Find(folder.FullName, "another").ShouldBe(Path.Combine(folder.FullName, "harbour"));
        PackageId.Find(folder.FullName, "nothing").ShouldBeNull();
        PackageId.Find(Path.Combine(folder.FullName, "missing"), "harbour").ShouldBeNull();
        folder.Delete(recursive: true);
    }
}
