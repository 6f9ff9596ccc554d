using SevenHours.Analysis.Charts;
using SevenHours.Analysis.Formats;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Analysis;

/// <summary>Charts are written and read again as they were.</summary>
public sealed class ChartFormatTests
{
    [Fact]
    public void A_chart_comes_back_from_GraphML() => Seeds.ForAll(60, seeds => ComesBack(Charts.Any(seeds), GraphMl.Write, GraphMl.Read));

    [Fact]
    public void A_chart_comes_back_from_GEXF() => Seeds.ForAll(60, seeds => ComesBack(Charts.Any(seeds), Gexf.Write, Gexf.Read));

    [Fact]
    public void A_chart_comes_back_from_its_two_tables() => Seeds.ForAll(60, seeds =>
    {
        var chart = Charts.Any(seeds).With(entity => entity with { Label = "=1+1" });
        var (entities, links) = (new StringWriter(), new StringWriter());
        EntityLinkCsv.WriteEntities(chart, entities);
        EntityLinkCsv.WriteLinks(chart, links);
        entities.ToString().ShouldNotContain(",=1+1");
        Same(EntityLinkCsv.Read(new StringReader(entities.ToString()), new StringReader(links.ToString())), chart);
    });

    [Fact]
    public void Every_file_says_that_it_is_an_exercise()
    {
        var chart = new LinkChart([new("a"), new("b")], [new Tie("a", "b")]);
        foreach (var write in (Action<LinkChart, TextWriter>[])[GraphMl.Write, Gexf.Write, EntityLinkCsv.WriteEntities, EntityLinkCsv.WriteLinks])
        {
            var text = new StringWriter();
            write(chart, text);
            text.ToString().ShouldContain("EXERCISE");
        }
    }

    [Theory]
    [InlineData("<graphml><graph><node/></graph></graphml>", "lacks the attribute 'id'")]
    [InlineData("<graphml><graph><node id='a'/><edge source='a' target='b'/></graph></graphml>", "A tie ends at 'b'")]
    [InlineData("<graphml><graph><node id='a'/><node id='a'/></graph></graphml>", "two entities with the id 'a'")]
    [InlineData("<html/>", "begins with <html>")]
    [InlineData("<graphml>", "no sound GraphML file, line 1")]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]><graphml>&a;</graphml>", "no sound GraphML file")]
    public void What_is_wrong_with_a_file_is_said(string file, string said) =>
        Should.Throw<ChartException>(() => GraphMl.Read(new StringReader(file))).Message.ShouldContain(said);

    [Fact]
    public void A_table_without_its_columns_is_refused() =>
        Should.Throw<ChartException>(() => EntityLinkCsv.Read(new StringReader("name\nA\n"), new StringReader("source,target\n"))).Message.ShouldContain("'id'");

    private static void ComesBack(LinkChart chart, Action<LinkChart, TextWriter> write, Func<TextReader, LinkChart> read)
    {
        var text = new StringWriter();
        write(chart, text);
        Same(read(new StringReader(text.ToString())), chart);
    }

    private static void Same(LinkChart read, LinkChart chart)
    {
        read.Entities.Select(entity => entity with { Aliases = [] }).ShouldBe(chart.Entities.Select(entity => entity with { Aliases = [] }));
        read.Entities.Select(entity => string.Join('|', entity.Aliases)).ShouldBe(chart.Entities.Select(entity => string.Join('|', entity.Aliases)));
        read.Ties.ShouldBe(chart.Ties);
    }
}
