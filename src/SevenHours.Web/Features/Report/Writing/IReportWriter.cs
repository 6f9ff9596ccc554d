namespace SevenHours.Web.Features.Report;

/// <summary>Writes a report in one format. Stateless.</summary>
public interface IReportWriter
{
    /// <summary>Writes the report.</summary>
    /// <param name="document">The report.</param>
    /// <returns>The bytes of the file. HTML and JSON are the same for the same report; files of office programs carry the time they were packed.</returns>
    byte[] Write(ReportDocument document);
}
