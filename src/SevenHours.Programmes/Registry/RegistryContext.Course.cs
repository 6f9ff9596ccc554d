using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SevenHours.Programmes;

internal sealed partial class RegistryContext
{
    public DbSet<ReadingFile> ReadingFiles => Set<ReadingFile>();

    public DbSet<ReadMark> ReadMarks => Set<ReadMark>();

    public DbSet<FormAsk> FormAsks => Set<FormAsk>();
}

internal sealed class ReadingFileRows : IEntityTypeConfiguration<ReadingFile>, IEntityTypeConfiguration<ReadMark>, IEntityTypeConfiguration<FormAsk>
{
    public void Configure(EntityTypeBuilder<ReadingFile> builder)
    {
        builder.ToTable("ReadingFiles").HasKey(row => row.Reading);
        builder.HasOne<LearningPartRow>().WithMany().HasForeignKey(row => row.Reading);
    }

    public void Configure(EntityTypeBuilder<ReadMark> builder)
    {
        builder.ToTable("ReadMarks").HasKey(row => new { row.Reading, row.Person });
        builder.HasIndex(row => row.Person);
        builder.HasOne<LearningPartRow>().WithMany().HasForeignKey(row => row.Reading);
        builder.HasOne<Person>().WithMany().HasForeignKey(row => row.Person);
    }

    public void Configure(EntityTypeBuilder<FormAsk> builder)
    {
        builder.ToTable("FormAsks").HasKey(row => new { row.Form, row.Person });
        builder.HasIndex(row => row.Person);
        builder.HasOne<LearningPartRow>().WithMany().HasForeignKey(row => row.Form);
        builder.HasOne<Person>().WithMany().HasForeignKey(row => row.Person);
    }
}
