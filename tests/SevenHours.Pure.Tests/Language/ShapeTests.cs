using SevenHours.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

/// <summary>Mistakes in a product's models show at once, not in somebody's package.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void A_section_needs_its_name() =>
        Should.Throw<ArgumentException>(() => new PackageShape().Section<Nameless>()).Message.ShouldContain("Nameless");

    [Fact]
    public void A_section_has_one_model() =>
        Should.Throw<ArgumentException>(() => new PackageShape().Section<SampleFact>().Section<SampleFact>());

    [Fact]
    public void A_form_belongs_to_its_family() =>
        Should.Throw<ArgumentException>(() => new PackageShape().Variants<SampleEffect>(typeof(SampleOption)));

    [Fact]
    public void A_fraction_has_no_place_in_a_package() =>
        Should.Throw<InvalidOperationException>(() => SchemaWriter.Write(new PackageShape().Section<Fraction>(), "fractions"))
            .Message.ShouldContain("Fraction.Share");

    [Fact]
    public void An_abstract_model_needs_its_forms() =>
        Should.Throw<InvalidOperationException>(() => SchemaWriter.Write(new PackageShape().Section<SampleRule>(), "rules"))
            .Message.ShouldContain("PackageShape.Variants");

    private sealed class Nameless : Entity;

    [Section("fractions", "Not possible.")]
    private sealed class Fraction : Entity
    {
        public double Share { get; init; }
    }
}
