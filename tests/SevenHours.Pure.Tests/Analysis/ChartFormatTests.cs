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
    [InlineData("<graphml><graph>\n <node/></graph></graphml>", ChartFaultKind.NoAttribute, 2, 3)]
    [InlineData("<graphml><graph><node id='a'/>\n<edge source='a' target='b'/></graph></graphml>", ChartFaultKind.EndsNowhere, 2, 2)]
    [InlineData("<graphml><graph><node id='a'/>\n\n<node id='a'/></graph></graphml>", ChartFaultKind.TwoOfOneId, 3, 2)]
    [InlineData("<graphml><key id='a'/><key id='a'/><graph>\n<node/></graph></graphml>", ChartFaultKind.NoAttribute, 2, 2)]
    [InlineData("<html/>", ChartFaultKind.OtherFormat, 1, 2)]
    [InlineData("<graphml>", ChartFaultKind.NotXml, 1, 10)]
    [InlineData("<graphml>\n<graph>\n</grph>", ChartFaultKind.NotXml, 3, 3)]
    [InlineData("Id,Label", ChartFaultKind.NotXml, 1, 1)]
    [InlineData("\n", ChartFaultKind.NotXml, 1, 1)]
    [InlineData("", ChartFaultKind.Empty, 0, 0)]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]><graphml>&a;</graphml>", ChartFaultKind.DocumentType, 1, 1)]
    public void What_is_wrong_with_a_file_is_said_with_its_line_and_column(string file, ChartFaultKind kind, int line, int column)
    {
        var thrown = Should.Throw<ChartException>(() => GraphMl.Read(new StringReader(file)));
        (thrown.Fault.Kind, thrown.Fault.Line, thrown.Fault.Column).ShouldBe((kind, line, column));
        thrown.Message.ShouldContain(line == 0 ? "nothing" : $"line {line}, column {column}");
    }

    [Theory]
    [InlineData("<gexf><graph><nodes>\n  <node id='a'/><node id='a'/></nodes></graph></gexf>", ChartFaultKind.TwoOfOneId, 2)]
    [InlineData("<gexf>\n<graph><nodes/><edges>\n<edge source='a' target='a'/></edges></graph></gexf>", ChartFaultKind.EndsNowhere, 3)]
    [InlineData("<graphml/>", ChartFaultKind.OtherFormat, 1)]
    public void So_it_is_of_GEXF(string file, ChartFaultKind kind, int line)
    {
        var fault = Should.Throw<ChartException>(() => Gexf.Read(new StringReader(file))).Fault;
        (fault.Kind, fault.Line).ShouldBe((kind, line));
    }

    [Theory]
    [InlineData("name\nA\n", "source,target\n", ChartFaultKind.NoColumn, "entities", 1)]
    [InlineData("id\na\n\"\"\n", "source,target\n", ChartFaultKind.EmptyCell, "entities", 3)]
    [InlineData("id\na\na\n", "source,target\n", ChartFaultKind.TwoOfOneId, "entities", 3)]
    [InlineData("id\na\n", "source,target\na,a\na,b\n", ChartFaultKind.EndsNowhere, "links", 3)]
    [InlineData("id\na\n", "source\na\n", ChartFaultKind.NoColumn, "links", 1)]
    [InlineData("id\na\n", "", ChartFaultKind.Empty, "links", 0)]
    [InlineData("id,label\na,\"b\n", "source,target\n", ChartFaultKind.NotTable, "entities", 2)]
    public void What_is_wrong_with_a_table_is_said_with_its_line(string entities, string links, ChartFaultKind kind, string table, int line)
    {
        var fault = Should.Throw<ChartException>(() => EntityLinkCsv.Read(new StringReader(entities), new StringReader(links))).Fault;
        (fault.Kind, fault.Table, fault.Line).ShouldBe((kind, table, line));
    }

    [Theory, InlineData(','), InlineData(';'), InlineData('\t')]
    public void A_table_of_links_alone_gives_its_ends_as_entities(char between) =>
        EntityLinkCsv.ReadLinks(new StringReader("Source,Target\na,b\nb,c\n".Replace(',', between))).Entities.Select(entity => entity.Id).ShouldBe(["a", "b", "c"]);

    [Fact]
    public void A_pin_left_of_the_middle_stays_a_number_in_the_table()
    {
        var text = new StringWriter();
        EntityLinkCsv.WriteEntities(new LinkChart([new("a") { Position = new Spot(-120, 4) }], []), text);
        text.ToString().ShouldContain(",-120,4,");
    }

    [Fact]
    public void What_XML_cannot_hold_is_left_out_of_it()
    {
        var text = new StringWriter();
        GraphMl.Write(new LinkChart([new("a", "one\u0001two 😀")], []), text);
        GraphMl.Read(new StringReader(text.ToString())).Entities[0].Label.ShouldBe("onetwo 😀");
    }

    [Fact]
    public void Every_fault_has_words() =>
        Enum.GetValues<ChartFaultKind>().Select(kind => new ChartFault(kind, "what", "wanted").ToString()).ShouldAllBe(words => words.EndsWith('.') && words.Length > 40);

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
