using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SevenHours.Sbom;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Security;

public sealed partial class BillOfMaterialsTests
{
    private static readonly string[] Free = ["MIT", "Apache-2.0", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "OFL-1.1", "blessing"];

    private static readonly IReadOnlyList<Component> Shipped =
    [
        .. Component.OfProgram(Repository.PathOf("artifacts/obj/SevenHours.Cli/project.assets.json")),
        .. Component.OfPages(Repository.PathOf("src/SevenHours.Web/wwwroot/lib"), Repository.PathOf("eng/vendor/package.json")),
    ];

    /// <summary>Where a package leaves the choice between licences, one that is free is enough.</summary>
    private static bool IsFree(string? licence) => licence?.Split(" OR ").Any(one => Free.Contains(one)) == true;

    [Fact]
    public void It_is_what_CycloneDX_1_6_wants()
    {
        var bom = JsonNode.Parse(Bom.Write("0.1.0", Shipped))!.AsObject();

        bom["bomFormat"]!.GetValue<string>().ShouldBe("CycloneDX");
        bom["specVersion"]!.GetValue<string>().ShouldBe("1.6");
        bom["version"]!.GetValue<int>().ShouldBe(1);
        bom.Select(field => field.Key).ShouldBeSubsetOf(["$schema", "bomFormat", "specVersion", "version", "metadata", "components", "dependencies"]);
        var refs = bom["components"]!.AsArray().Select(component => component!["bom-ref"]!.GetValue<string>()).ToList();
        refs.ShouldBeUnique();
        refs.ShouldAllBe(reference => Purl().IsMatch(reference));
        foreach (var component in bom["components"]!.AsArray())
        {
            component!["type"]!.GetValue<string>().ShouldBe("library");
            component["name"]!.GetValue<string>().ShouldNotBeEmpty();
            component["hashes"]?[0]!["content"]!.GetValue<string>().ShouldMatch("^[0-9a-f]{128}$");
        }

        var known = refs.Append(bom["metadata"]!["component"]!["bom-ref"]!.GetValue<string>()).ToList();
        bom["dependencies"]!.AsArray().Select(one => one!["ref"]!.GetValue<string>()).ShouldBe(known, ignoreOrder: true);
        bom["dependencies"]!.AsArray().SelectMany(one => one!["dependsOn"]!.AsArray()).ShouldAllBe(need => known.Contains(need!.GetValue<string>()));
    }

    [Fact]
    public void Every_package_that_is_shipped_is_free_and_says_so()
    {
        Shipped.Select(component => component.Name).ShouldContain("YamlDotNet");
        Shipped.Select(component => component.Name).ShouldContain("htmx.org");
        Shipped.Where(component => !IsFree(component.Licence)).Select(component => $"{component.Name}: {component.Licence ?? "no licence named"}").ShouldBeEmpty();
    }

    [GeneratedRegex("^pkg:(nuget|npm)/[^@ ]+@[^@ ]+$")]
    private static partial Regex Purl();
}
