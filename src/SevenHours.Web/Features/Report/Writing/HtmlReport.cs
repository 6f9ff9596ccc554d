using System.Globalization;
using System.Net;
using System.Text;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Report;

/// <summary>Writes a report as one HTML file: styles, fonts and drawings inside, no script, nothing fetched; it prints on A4.</summary>
internal sealed class HtmlReport : IReportWriter
{
    public byte[] Write(ReportDocument document) => Encoding.UTF8.GetBytes(new Page(document).ToString());

    private sealed class Page
    {
        private readonly StringBuilder html = new();
        private readonly ReportDocument document;

        public Page(ReportDocument document)
        {
            this.document = document;
            var language = document.Language;
            html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{language.Tag}\" dir=\"{language.Direction}\">\n<head>\n<meta charset=\"utf-8\">\n");
            html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
            html.Append(CultureInfo.InvariantCulture, $"<title>{MarkedFile.Mark}: {Text(document.Title)}, {Text(document.Kind)}</title>\n<style>\n{ReportStyle.For(language)}</style>\n</head>\n<body>\n");
            var note = Text(document.Words["report.invented"]);
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"band\"><strong>{MarkedFile.Mark}</strong> <span>{note}</span> <strong aria-hidden=\"true\">{MarkedFile.Mark}</strong></p>\n");
            Front();
            html.Append("<main>\n");
            foreach (var section in document.Sections)
                Section(section);
            html.Append("</main>\n</body>\n</html>\n");
        }

        public override string ToString() => html.ToString();

        private void Front()
        {
            html.Append(CultureInfo.InvariantCulture, $"<header class=\"front\"><p class=\"kind\">{Text(document.Kind)}</p><h1 dir=\"auto\">{Text(document.Title)}</h1><p class=\"sub\" dir=\"auto\">{Text(document.Subtitle)}</p>");
            html.Append(CultureInfo.InvariantCulture, $"<nav aria-label=\"{Text(document.Words["report.contents"])}\"><ol>");
            foreach (var section in document.Sections)
                html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{section.Id}\">{Text(section.Title)}</a></li>");
            html.Append("</ol></nav></header>\n");
        }

        private void Section(ReportSection section)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section id=\"{section.Id}\"{(section.BeginsPage ? " class=\"page\"" : "")}><h2>{Text(section.Title)}</h2>\n");
            foreach (var block in section.Blocks)
                Block(block);
            html.Append("</section>\n");
        }

        private void Block(ReportBlock block)
        {
            switch (block)
            {
                case ReportBlock.Heading heading:
                    html.Append(CultureInfo.InvariantCulture, $"<h3 dir=\"auto\">{Text(heading.Text)}</h3>\n");
                    break;
                case ReportBlock.Paragraph paragraph:
                    html.Append(CultureInfo.InvariantCulture, $"<p{(paragraph.IsLead ? " class=\"lead\"" : "")} dir=\"auto\">{Line(paragraph.Line)}</p>\n");
                    break;
                case ReportBlock.Points points:
                    html.Append(CultureInfo.InvariantCulture, $"<ul>{string.Concat(points.Lines.Select(line => $"<li dir=\"auto\">{Line(line)}</li>"))}</ul>\n");
                    break;
                case ReportBlock.Table table:
                    Table(table.Content);
                    break;
                case ReportBlock.Signing signing:
                    Table(signing.Content);
                    break;
                case ReportBlock.Drawing drawing:
                    html.Append(CultureInfo.InvariantCulture, $"<figure>{SvgSketch.Of(drawing.Sketch)}<figcaption dir=\"auto\">{Text(drawing.Title)}</figcaption></figure>\n");
                    Table(drawing.Twin);
                    break;
            }
        }

        private void Table(ReportTable table)
        {
            if (table.Rows.Count == 0)
                return;
            // What is looked up is folded; a link into it opens it.
            var count = table.Rows.Count.ToString(CultureInfo.InvariantCulture);
            html.Append(table.IsDetail ? $"<details class=\"looked\"><summary>{Text(table.Title)} <bdi>({count})</bdi></summary>" : "");
            var all = table.Columns.Sum(column => column.Share);
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"{Text(table.Title)}\"><table class=\"t-{table.Id}\"><caption>{Text(table.Title)}</caption><colgroup>");
            foreach (var column in table.Columns)
                html.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{100m * column.Share / all:0.#}%\">");
            html.Append("</colgroup><thead><tr>");
            foreach (var column in table.Columns)
                html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Text(column.Title)}</th>");
            html.Append("</tr></thead><tbody>\n");
            foreach (var row in table.Rows)
                Row(table, row);
            html.Append(table.IsDetail ? "</tbody></table></div></details>\n" : "</tbody></table></div>\n");
        }

        private void Row(ReportTable table, ReportRow row)
        {
            var isAnnex = table.Id is AnnexSection.Footnotes or AnnexSection.Events;
            html.Append(table.AnchorOf(row) is { } anchor ? $"<tr id=\"{anchor}\">" : "<tr>");
            var figure = row.FigurePlace;
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var (cell, tag) = (row.Cells[i], i == 0 ? "th scope=\"row\"" : "td");
                var kind = cell.IsCode ? " class=\"code\"" : cell.Value is not null ? " class=\"fig\"" : "";
                var inner = isAnnex && i == row.Cells.Count - 1 && table.Id == AnnexSection.Footnotes ? Events(cell.Text) : cell.Value is not null || cell.IsCode ? $"<bdi>{Text(cell.Text)}</bdi>" : Text(cell.Text);
                html.Append(CultureInfo.InvariantCulture, $"<{tag}{kind}{DirectionOf(cell)}>{inner}{(i == figure ? Reference(row.Note) : "")}</{tag[..2]}>");
            }

            html.Append("</tr>\n");
        }

        // Words that begin with the letters of a treaty are still a sentence of their language; a figure stands where its column begins.
        private string DirectionOf(ReportCell cell) =>
            cell.IsCode ? " dir=\"ltr\""
            : cell.Value is not null || (document.Language.RightToLeft && DocxText.HasArabic(cell.Text)) ? ""
            : " dir=\"auto\"";

        // Each run of numbers leads to its first event in the list below.
        private static string Events(string ranges) => string.Join(", ", ranges.Split(", ").Select(range =>
            range == "–" ? range : $"<a href=\"#e{range.Split('–')[0]}\">{range}</a>"));

        private string Line(ReportLine line) => Text(line.Text) + Reference(line.Note);

        private string Reference(int number)
        {
            if (number == 0)
                return "";
            var note = document.Notes[number - 1];
            var label = note.IsEvent ? document.Words["debrief.event", ("n", note.Events[0])] : document.Words["report.footnote", ("number", number)];
            return $"<sup><a href=\"#{note.Anchor}\" aria-label=\"{Text(label)}\">{note.Reference}</a></sup>";
        }

        private static string Text(string text) => WebUtility.HtmlEncode(text);
    }
}
