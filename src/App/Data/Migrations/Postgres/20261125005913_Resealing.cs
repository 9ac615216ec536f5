using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Resealing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "resealing",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    entity = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    first_id = table.Column<long>(type: "bigint", nullable: false),
                    row_count = table.Column<int>(type: "integer", nullable: false),
                    hashes = table.Column<byte[]>(type: "bytea", nullable: false),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_resealing", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_resealing_entity_first_id",
                table: "resealing",
                columns: new[] { "entity", "first_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "resealing");
        }
    }
}
